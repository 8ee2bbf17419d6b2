import type { Counts, Post } from '../domain/post';
import { countKinds, countMissing, type ReadingCounts } from '../domain/reading-counts';
import type { ReadPost } from '../sites';
import { countBeside } from './count-beside';
import { countUnheard } from './count-unheard';

/** A screenful or two, looked at closely: a feed may hold thousands, and is counted after each change. */
const LOOKED_AT = 30;

/** What changed when an element was read again. */
export interface IndexChange {
  /** The post to send: new, or different from what was sent. */
  readonly changed: Post | null;
  /** Key of the post that the element showed before and that now stands nowhere. */
  readonly gone: string | null;
}

const NOTHING: IndexChange = { changed: null, gone: null };

/**
 * Which element shows which post. A site may use one element for another post (recycled nodes) and show one
 * post in two elements; the first element in which a post was read speaks for it.
 */
export class PostIndex {
  readonly #byElement = new Map<Element, ReadPost | null>();
  /** The element that shows a post, mostly one; of several the first speaks for it. */
  readonly #elementsByKey = new Map<string, Element | Set<Element>>();
  /** What elements showed that show no post now: some sites empty an element before they fill it anew. */
  readonly #emptied = new WeakMap<Element, Post>();
  /** Counted as they come and go: a feed may hold thousands. */
  #read = 0;
  /** Whether some stand in frames: one that is gone takes its document along as it is. */
  #hasFramed = false;

  /** Elements that look like posts. */
  get candidates(): number {
    return this.#byElement.size;
  }

  /** Those of them that were read. */
  get read(): number {
    return this.#read;
  }

  /** @returns how well the candidates could be read */
  count(): ReadingCounts {
    const { candidates, read } = this;
    const reads = [...this.#byElement.values()];
    const newest = [...this.#byElement.keys()].slice(-LOOKED_AT);
    const found = reads.slice(-LOOKED_AT).filter((read) => read !== null);
    const posts = postsOf(found);
    const heard = reads.reduce((sum, read) => sum + (read?.post.text.length ?? 0), 0);
    return {
      candidates,
      read,
      looked: newest.length,
      found: posts.length,
      beside: countBeside(newest),
      missing: countMissing(posts),
      length: posts.reduce((sum, { text }) => sum + text.length, 0),
      roots: found.reduce((sum, { textRoots }) => sum + textRoots.length, 0),
      unheard: countUnheard(newest[0], heard),
      kinds: countKinds(postsOf(reads)),
    };
  }

  elementOf(key: string): Element | null {
    const shown = this.#elementsByKey.get(key) ?? null;
    if (!(shown instanceof Set)) return shown;
    const [first] = shown;
    return first ?? null;
  }

  readOf(key: string): ReadPost | null {
    const element = this.elementOf(key);
    return element === null ? null : (this.#byElement.get(element) ?? null);
  }

  /** Whether the element was read before, as a post or not. */
  knows(element: Element): boolean {
    return this.#byElement.has(element);
  }

  /** What was read of the element last. */
  shownIn(element: Element): ReadPost | null {
    return this.#byElement.get(element) ?? null;
  }

  /** The post that the element shows, or showed last. */
  lastIn(element: Element): Post | null {
    return this.shownIn(element)?.post ?? this.#emptied.get(element) ?? null;
  }

  /** Takes over what the element shows now; null where it is no post. */
  update(element: Element, read: ReadPost | null): IndexChange {
    const before = this.shownIn(element);
    if (read === null && before !== null) this.#emptied.set(element, before.post);
    const owned = before !== null && this.elementOf(before.post.key) === element;
    if (!this.#hasFramed && !this.knows(element)) this.#hasFramed = element.ownerDocument !== document;
    this.#byElement.set(element, read);
    this.#read += Number(read !== null) - Number(before !== null);
    const hasLeft = before !== null && before.post.key !== read?.post.key;
    const gone = hasLeft ? this.#release(before.post.key, element) : null;
    if (read === null) return { ...NOTHING, gone };
    this.#join(read.post.key, element);
    if (this.elementOf(read.post.key) !== element) return { ...NOTHING, gone };
    const isSame = owned && !hasLeft && samePost(before.post, read.post);
    return { changed: isSame ? null : read.post, gone };
  }

  /** Forgets elements that have left the document. @returns the keys of posts that now stand nowhere */
  sweep(): string[] {
    const gone: string[] = [];
    for (const [element, entry] of this.#byElement) {
      if (this.#hasFramed ? isShown(element) : element.isConnected) continue;
      this.#byElement.delete(element);
      if (entry !== null) this.#read -= 1;
      const key = entry === null ? null : this.#release(entry.post.key, element);
      if (key !== null) gone.push(key);
    }
    return gone;
  }

  #join(key: string, element: Element): void {
    const elements = this.#elementsByKey.get(key);
    if (elements === undefined) this.#elementsByKey.set(key, element);
    else if (elements instanceof Set) elements.add(element);
    else if (elements !== element) this.#elementsByKey.set(key, new Set([elements, element]));
  }

  /** @returns the key when that element spoke for the post and no other in the document shows it */
  #release(key: string, element: Element): string | null {
    const elements = this.#elementsByKey.get(key);
    const spoke = this.elementOf(key) === element;
    if (elements instanceof Set) {
      elements.delete(element);
      if (!spoke) return null;
      for (const other of elements) {
        if (isShown(other)) return null;
        elements.delete(other);
      }
    } else if (!spoke) return null;
    this.#elementsByKey.delete(key);
    return key;
  }
}

/** @returns whether the element stands in the page; in a frame that is gone, elements are still connected. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

function postsOf(reads: readonly (ReadPost | null)[]): Post[] {
  return reads.flatMap((read) => read?.post ?? []);
}

function samePost(a: Post, b: Post): boolean {
  return (
    a.text === b.text &&
    a.author.name === b.author.name &&
    a.author.handle === b.author.handle &&
    a.author.profileUrl === b.author.profileUrl &&
    a.permalink === b.permalink &&
    a.postedAt === b.postedAt &&
    a.postedAtText === b.postedAtText &&
    a.kind === b.kind &&
    a.parentKey === b.parentKey &&
    a.threadKey === b.threadKey &&
    a.language === b.language &&
    a.rating === b.rating &&
    a.isPromoted === b.isPromoted &&
    sameCounts(a.counts, b.counts)
  );
}

function sameCounts(a: Counts = {}, b: Counts = {}): boolean {
  return (
    a.likes === b.likes &&
    a.replies === b.replies &&
    a.shares === b.shares &&
    a.views === b.views &&
    a.followers === b.followers
  );
}
