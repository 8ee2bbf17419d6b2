import { highlightMentions, type MentionHighlighter } from '../../lib/page/highlight-mentions';
import type { ReadPost } from '../../lib/sites';
import { adapterFor } from '../../lib/sites/adapter-for';
import { timed } from './own-time';
import { addBadge } from './read-naively';

/** Length of the stretch marked in each post, in UTF-16 code units. */
const MARKED = 12;

const posts = new Map<string, { readonly element: HTMLElement; readonly read: ReadPost }>();
let highlighter: MentionHighlighter | null = null;

/** Reads the posts of the page, to be marked. @returns how many there are */
export function prepareMarking(): number {
  const page = { url: new URL(location.href), document };
  const adapter = adapterFor(page);
  for (const element of adapter.findCandidates(document)) {
    const read = adapter.readPost(element, page);
    if (read !== null && element instanceof HTMLElement) posts.set(read.post.key, { element, read });
  }
  const { signal } = new AbortController();
  highlighter = highlightMentions((key) => posts.get(key)?.read ?? null, signal);
  return posts.size;
}

/** Marks a stretch in every post. */
export function highlightAll(): void {
  const marks = [...posts.keys()].map((postKey) => ({ postKey, ranges: [[0, MARKED] as const] }));
  timed(() => highlighter?.mark(marks));
}

export function clearHighlights(): void {
  highlighter?.mark([...posts.keys()].map((postKey) => ({ postKey, ranges: [] })));
}

/** Puts a badge on every post. */
export function badgeAll(): void {
  timed(() => {
    for (const { element } of posts.values()) addBadge(element, 1);
  });
}

export function clearBadges(): void {
  for (const { element } of posts.values()) element.lastElementChild?.remove();
}
