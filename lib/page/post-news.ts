import type { Post } from '../domain/post';
import type { IndexChange, PostIndex } from './post-index';

/** What is told of the posts of the document. */
export interface NewsEvents {
  onPosts(posts: readonly Post[]): void;
  onGone(postKeys: readonly string[]): void;
}

/** What is new about the posts since it was told last. */
export class PostNews {
  readonly #index: PostIndex;
  readonly #changed = new Map<string, Post>();
  readonly #gone = new Set<string>();
  #hasRemovals = false;

  constructor(index: PostIndex) {
    this.#index = index;
  }

  note({ changed, gone }: IndexChange): void {
    if (gone !== null) this.#noteGone(gone);
    if (changed === null) return;
    this.#gone.delete(changed.key);
    this.#changed.set(changed.key, changed);
  }

  /** Elements have left the document. */
  noteRemoval(): void {
    this.#hasRemovals = true;
  }

  /** Looks which posts left with them. @returns whether any element had left since it was looked last */
  sweep(): boolean {
    if (!this.#hasRemovals) return false;
    this.#hasRemovals = false;
    for (const key of this.#index.sweep()) this.#noteGone(key);
    return true;
  }

  tell(events: NewsEvents): void {
    if (this.#changed.size > 0) this.sweep();
    // First what is gone: a recycled element's new post, or the lasting one of a reply that was being sent, must
    // never stand beside its earlier one.
    if (this.#gone.size > 0) events.onGone([...this.#gone]);
    if (this.#changed.size > 0) events.onPosts([...this.#changed.values()]);
    this.#gone.clear();
    this.#changed.clear();
  }

  #noteGone(key: string): void {
    this.#changed.delete(key);
    this.#gone.add(key);
  }
}
