import type { Steps } from '../../sites/_generic-steps';
import { bestSlot } from './best-slot';
import type { Lesson, Slot } from './slots';

/**
 * Where some of the posts say the same in another place: guests have no link, the first post has another head.
 * @param texts what holds the posts' text: nothing in it counts
 * @returns the ways to that part, joined; the second only where the first leads nowhere
 */
export function* alsoBy(
  best: Slot,
  { posts, slots, rareSlots, own }: Lesson,
  texts: readonly string[],
  fits: (part: Element) => boolean,
): Steps<string> {
  const missing = posts.flatMap((_, index) => (best.parts[index] ? [] : [index]));
  if (missing.length === 0) return best.selector;
  const first = posts.map((post) => texts.flatMap((text) => own.ownPart(post, text) ?? [])[0]);
  const gainOf = (slot: Slot) => {
    const filled = missing.filter((index) => {
      const part = slot.parts[index];
      return part && fits(part) && !first[index]?.contains(part);
    });
    const agrees = () => slot.parts.every((part, index) => isSame(part, best.parts[index] ?? null));
    return filled.length > 0 && isNearKin(slot, best) && agrees() ? filled.length : 0;
  };
  const found = yield* bestSlot([...slots, ...rareSlots], gainOf, 0);
  return found === null ? best.selector : `${best.selector} || ${found.selector}`;
}

function isSame(part: Element | null, other: Element | null): boolean {
  if (part === null || other === null || part === other) return true;
  return part.contains(other) || other.contains(part)
    ? part.textContent?.trim() === other.textContent?.trim()
    : false;
}

/** Where both have a part they agree; where never both have one, both must stand in like elements. */
function isNearKin(slot: Slot, best: Slot): boolean {
  if (slot.parts.some((part, index) => part !== null && best.parts[index])) return true;
  const [one, other] = [slot.parts.find(Boolean)?.parentElement, best.parts.find(Boolean)?.parentElement];
  return one !== undefined && one?.localName === other?.localName && one?.className === other?.className;
}
