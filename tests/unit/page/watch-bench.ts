import { afterEach, beforeEach, vi } from 'vitest';
import type { ReadingCounts } from '../../../lib/domain/reading-counts';
import { type PostWatch, watchPosts } from '../../../lib/page/watch-posts';
import type { SiteAdapter } from '../../../lib/sites/index';
import { fakeAdapter } from './fake-adapter';

/** A page that is watched, and what was told of it. */
export interface WatchedPage {
  readonly watch: PostWatch;
  /** Lets changes be seen, read and sent. @returns what was told since */
  settle(): Promise<unknown[]>;
  /** What close looks at the page gave. */
  readonly looks: readonly ReadingCounts[];
  stop(): void;
}

const endings: AbortController[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const ending of endings.splice(0)) ending.abort();
  vi.useRealTimers();
});

export const article = (id: string | null, text: string, by = 'mara') =>
  `<article ${id === null ? '' : `data-id="${id}"`} data-by="${by}"><p>${text}</p></article>`;

/** Watches the document as it is; each post is told as key, author and text. */
export function watchPage(
  adapter: SiteAdapter = fakeAdapter,
  url = 'https://forum.example/',
  former: PostWatch | null = null,
): WatchedPage {
  const ending = new AbortController();
  endings.push(ending);
  const told: unknown[] = [];
  const looks: ReadingCounts[] = [];
  const watch = watchPosts(
    { url: new URL(url), document },
    adapter,
    {
      onPosts: (posts) =>
        told.push(['posts', posts.map(({ key, author, text }) => `${key} ${author.handle}: ${text}`)]),
      onGone: (keys) => told.push(['gone', keys]),
      onProgress: (candidates, read) => told.push(['progress', candidates, read]),
      onHealth: (counts) => looks.push(counts),
      onFrame: () => {},
      onMutation: () => {},
    },
    ending.signal,
    former,
  );
  return {
    watch,
    looks,
    async settle() {
      await vi.advanceTimersByTimeAsync(2_500);
      return told.splice(0);
    },
    stop: () => ending.abort(),
  };
}

/** @returns the first element that matches; throws where there is none */
export function the(selector: string, root: ParentNode = document): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
