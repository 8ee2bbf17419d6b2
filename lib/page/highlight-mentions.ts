import type { Post } from '../domain/post';
import type { ReadPost } from '../sites';
import { plainPieces } from '../sites/_plain-text';
import { readText, type TextMap } from '../sites/_text';
import { mentionRanges } from './mention-ranges';
import { pageTimer, runInSlices, type SliceTimer } from './run-in-slices';

/** Name under which the panel's style sheet paints: `::highlight(rapport-mention)`. */
const MENTION_HIGHLIGHT = 'rapport-mention';

/** Stretches of one post's text to mark, none to take its marks away; offsets are UTF-16 code units. */
export interface Mark {
  readonly postKey: string;
  readonly ranges: readonly (readonly [number, number])[];
}

export interface MentionHighlighter {
  /** Takes these posts' marks in place of their earlier ones, in slices of at most 8 ms, the first at once. */
  mark(changes: readonly Mark[]): void;
  /** Marks again what the page has changed. */
  refresh(posts: readonly Post[]): void;
  drop(postKeys: readonly string[]): void;
}

/**
 * Marks mentions with the CSS Custom Highlight API: no node of the page is changed. Sessions of two panels share
 * one highlight; each takes away only its own ranges.
 * @param readOf what was read of the post last, to know where its text stands
 */
export function highlightMentions(
  readOf: (postKey: string) => ReadPost | null,
  signal: AbortSignal,
  timer: SliceTimer = pageTimer,
): MentionHighlighter {
  const marks = new Map<string, Mark>();
  const painted = new Map<string, Painted>();
  const views = new Set<View>();

  const erase = (postKey: string) => {
    for (const range of painted.get(postKey)?.ranges ?? []) sharedHighlight(viewOf(range))?.delete(range);
    painted.delete(postKey);
  };
  const paint = (postKey: string) => {
    const mark = marks.get(postKey);
    const read = mark === undefined ? null : readOf(postKey);
    const before = painted.get(postKey);
    if (mark !== undefined && read !== null && before !== undefined && isStill(before, mark, read)) return;
    if (before !== undefined) erase(postKey);
    if (mark === undefined || read === null) return;
    const ranges = rangesOf(mark, read);
    for (const range of ranges) {
      const view = viewOf(range);
      views.add(view);
      sharedHighlight(view, 'create')?.add(range);
    }
    painted.set(postKey, { mark, read, ranges, lengths: ranges.map(dataLength) });
  };
  const eraseAll = () => {
    for (const postKey of [...painted.keys()]) erase(postKey);
    release();
  };
  const release = () => {
    for (const view of views)
      if (sharedHighlight(view)?.size === 0) registry(view)?.delete(MENTION_HIGHLIGHT);
  };
  const paints = runInSlices(paint, release, signal, timer);
  signal.addEventListener('abort', eraseAll, { once: true });

  return {
    mark(changes) {
      for (const mark of changes) marks.set(mark.postKey, mark);
      for (const { postKey, ranges } of changes) if (ranges.length === 0) marks.delete(postKey);
      paints.startWith(changes.map(({ postKey }) => postKey));
    },
    refresh(posts) {
      for (const post of posts) if (marks.has(post.key)) paints.add(post.key);
    },
    drop(postKeys) {
      for (const postKey of postKeys) erase(postKey);
      release();
    },
  };
}

/** What was marked of one post, and the state of the page that it was marked in. */
interface Painted {
  readonly mark: Mark;
  readonly read: ReadPost;
  readonly ranges: readonly StaticRange[];
  /** Length of each range's text node then, in UTF-16 code units. */
  readonly lengths: readonly number[];
}

/** Reads no text: a changed text is read again by the watch, and comes as another post. */
function isStill({ mark, read, ranges, lengths }: Painted, next: Mark, now: ReadPost): boolean {
  return (
    ranges.length > 0 &&
    read.post.text === now.post.text &&
    sameList(read.textRoots, now.textRoots, (a, b) => a === b) &&
    sameList(mark.ranges, next.ranges, (a, b) => a[0] === b[0] && a[1] === b[1]) &&
    ranges.every((range, at) => range.startContainer.isConnected && dataLength(range) === lengths[at])
  );
}

function sameList<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean) {
  return a.length === b.length && a.every((item, at) => at in b && same(item, b[at] ?? item));
}

function dataLength({ startContainer }: StaticRange): number {
  return 'length' in startContainer ? Number(startContainer.length) : 0;
}

/** Nothing where the text is not the one that was judged: a wrong mark is worse than none. */
function rangesOf(mark: Mark, { post, textRoots, skipText, pieces }: ReadPost): StaticRange[] {
  const { text } = post;
  const [root] = textRoots;
  const told = pieces ?? (root === undefined ? null : plainPieces(root, text));
  const known = told && rangesIn({ text, pieces: told }, mark);
  if (known) return known;
  const map = readText(textRoots, skipText);
  return map.text === text ? (rangesIn(map, mark) ?? []) : [];
}

/** Null where one of them stands no longer in the document as it was read. */
function rangesIn(map: TextMap, { ranges }: Mark): StaticRange[] | null {
  const found = ranges.map(([start, end]) => mentionRanges(map, start, end));
  return found.every((part) => part !== null) ? found.flat() : null;
}

/** The global scope of a document: each keeps highlights of its own, a frame's too. */
type View = typeof globalThis;

function viewOf({ startContainer }: StaticRange): View {
  const { ownerDocument } = startContainer;
  return (ownerDocument !== document && ownerDocument?.defaultView) || globalThis;
}

function registry({ CSS }: View): HighlightRegistry | null {
  return typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : null;
}

function sharedHighlight(view: View, mode: 'create' | 'existing' = 'existing'): Highlight | null {
  const highlights = registry(view);
  const existing = highlights?.get(MENTION_HIGHLIGHT) ?? null;
  if (existing !== null || highlights === null || mode === 'existing') return existing;
  const highlight = new view.Highlight();
  highlights.set(MENTION_HIGHLIGHT, highlight);
  return highlight;
}
