import type { Post } from '../domain/post';

/** How often what is held is looked at again, in milliseconds: it is held once to twice as long. */
const LOOK_MS = 150;

/** Holds back what a site is still changing into another post. */
interface MixedHold {
  /** @returns whether the element must not be told yet; `before` is what it showed last, `now` what it shows */
  holds(element: Element, before: Post | null, now: Post | null): boolean;
}

interface Held {
  readonly post: Post;
  state: 'new' | 'stayed' | 'ready';
}

/**
 * A list that shows few of many posts gives an element another post part by part: for a moment the next one's text
 * may stand under the former one's name. Such a mixture is held until it has stayed the same for a while.
 * @param readAgain called for each element that has; the hold then lets it pass
 */
export function holdMixed(readAgain: (elements: readonly Element[]) => void, signal: AbortSignal): MixedHold {
  const held = new Map<Element, Held>();
  let isWaiting = false;
  const wait = () => {
    if (isWaiting || held.size === 0) return;
    isWaiting = true;
    setTimeout(look, LOOK_MS);
  };
  const look = () => {
    isWaiting = false;
    if (signal.aborted) return;
    for (const entry of held.values()) entry.state = entry.state === 'new' ? 'stayed' : 'ready';
    const ready = [...held].filter(([, { state }]) => state === 'ready').map(([element]) => element);
    if (ready.length > 0) readAgain(ready);
    for (const element of ready) if (!element.isConnected) held.delete(element);
    wait();
  };
  return {
    holds(element, before, now) {
      const known = held.get(element);
      if (before === null || now === null || !isMixed(before, now)) {
        held.delete(element);
        return false;
      }
      if (known === undefined || !isAlike(known.post, now)) held.set(element, { post: now, state: 'new' });
      else if (known.state === 'ready') return !held.delete(element);
      wait();
      return true;
    },
  };
}

/** @returns whether a part of the former post stands in another; of one post, whether its author or text is another */
function isMixed(before: Post, now: Post): boolean {
  if (before.key === now.key) return before.text !== now.text || hasOtherAuthor(before, now);
  const others = partsOf(now);
  return partsOf(before).some((part, at) => part && part === others[at]);
}

/** @returns whether both are known, and differ */
export function hasOtherAuthor({ author }: Post, { author: other }: Post): boolean {
  return differ(author.name, other.name) || differ(author.handle, other.handle);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isAlike(one: Post, other: Post): boolean {
  const others = partsOf(other);
  return one.key === other.key && partsOf(one).every((part, at) => part === others[at]);
}

function partsOf({ author, permalink, postedAt, text }: Post): (string | number | null)[] {
  return [author.name, author.handle, author.profileUrl, permalink, postedAt, text];
}
