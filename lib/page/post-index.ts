import type { Post } from '../domain/post';
import type { ReadPost } from '../sites';

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
  readonly #elementByKey = new Map<string, Element>();

  /** Elements that look like posts. */
  get candidates(): number {
    return this.#byElement.size;
  }

  /** Those of them that were read. */
  get read(): number {
    let read = 0;
    for (const entry of this.#byElement.values()) if (entry !== null) read += 1;
    return read;
  }

  elementOf(key: string): Element | null {
    return this.#elementByKey.get(key) ?? null;
  }

  readOf(key: string): ReadPost | null {
    const element = this.#elementByKey.get(key);
    return element === undefined ? null : (this.#byElement.get(element) ?? null);
  }

  /** Takes over what the element shows now; null where it is no post. */
  update(element: Element, read: ReadPost | null): IndexChange {
    const before = this.#byElement.get(element) ?? null;
    const owned = before !== null && this.#elementByKey.get(before.post.key) === element;
    this.#byElement.set(element, read);
    const gone = owned && before.post.key !== read?.post.key ? this.#release(before.post.key) : null;
    if (read === null) return { ...NOTHING, gone };
    const owner = this.#elementByKey.get(read.post.key);
    if (owner === undefined) this.#elementByKey.set(read.post.key, element);
    else if (owner !== element) return { ...NOTHING, gone };
    const isSame = owned && gone === null && samePost(before.post, read.post);
    return { changed: isSame ? null : read.post, gone };
  }

  /** Forgets elements that have left the document. @returns the keys of posts that now stand nowhere */
  sweep(): string[] {
    const gone: string[] = [];
    for (const [element, entry] of this.#byElement) {
      if (element.isConnected) continue;
      this.#byElement.delete(element);
      if (entry === null || this.#elementByKey.get(entry.post.key) !== element) continue;
      const key = this.#release(entry.post.key);
      if (key !== null) gone.push(key);
    }
    return gone;
  }

  clear(): void {
    this.#byElement.clear();
    this.#elementByKey.clear();
  }

  /** @returns the key when no other element in the document shows that post */
  #release(key: string): string | null {
    this.#elementByKey.delete(key);
    for (const [element, entry] of this.#byElement) {
      if (entry?.post.key !== key || !element.isConnected) continue;
      this.#elementByKey.set(key, element);
      return null;
    }
    return key;
  }
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
    a.rating === b.rating
  );
}
