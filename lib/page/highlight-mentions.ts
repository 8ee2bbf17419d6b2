import type { Post } from '../domain/post';
import type { ReadPost } from '../sites';
import { readText } from '../sites/_text';
import { mentionRanges } from './mention-ranges';

/** Name under which the panel's style sheet paints: `::highlight(rapport-mention)`. */
export const MENTION_HIGHLIGHT = 'rapport-mention';

/** Stretches of one post's text to mark; offsets are UTF-16 code units. */
export interface Mark {
  readonly postKey: string;
  readonly ranges: readonly (readonly [number, number])[];
}

export interface MentionHighlighter {
  /** Replaces all earlier marks. */
  setMarks(marks: readonly Mark[]): void;
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
): MentionHighlighter {
  const marks = new Map<string, Mark>();
  const painted = new Map<string, StaticRange[]>();

  const erase = (postKey: string) => {
    const highlight = sharedHighlight();
    for (const range of painted.get(postKey) ?? []) highlight?.delete(range);
    painted.delete(postKey);
  };
  const paint = (postKey: string) => {
    erase(postKey);
    const mark = marks.get(postKey);
    const read = mark === undefined ? null : readOf(postKey);
    if (mark === undefined || read === null) return;
    const ranges = rangesOf(mark, read);
    const highlight = ranges.length > 0 ? sharedHighlight('create') : null;
    for (const range of ranges) highlight?.add(range);
    painted.set(postKey, ranges);
  };
  const eraseAll = () => {
    for (const postKey of [...painted.keys()]) erase(postKey);
    releaseHighlight();
  };
  signal.addEventListener('abort', eraseAll, { once: true });

  return {
    setMarks(next) {
      const kept = new Set(next.map((mark) => mark.postKey));
      for (const postKey of [...painted.keys()]) if (!kept.has(postKey)) erase(postKey);
      marks.clear();
      for (const mark of next) marks.set(mark.postKey, mark);
      for (const mark of next) paint(mark.postKey);
      releaseHighlight();
    },
    refresh(posts) {
      for (const post of posts) if (marks.has(post.key)) paint(post.key);
    },
    drop(postKeys) {
      for (const postKey of postKeys) erase(postKey);
    },
  };
}

/** Nothing where the text is not the one that was judged: a wrong mark is worse than none. */
function rangesOf(mark: Mark, read: ReadPost): StaticRange[] {
  const map = readText(read.textRoots, read.skipText);
  if (map.text !== read.post.text) return [];
  return mark.ranges.flatMap(([start, end]) => mentionRanges(map, start, end));
}

function registry(): HighlightRegistry | null {
  return typeof CSS === 'object' && 'highlights' in CSS ? CSS.highlights : null;
}

function sharedHighlight(mode: 'create' | 'existing' = 'existing'): Highlight | null {
  const highlights = registry();
  const existing = highlights?.get(MENTION_HIGHLIGHT) ?? null;
  if (existing !== null || highlights === null || mode === 'existing') return existing;
  const highlight = new Highlight();
  highlights.set(MENTION_HIGHLIGHT, highlight);
  return highlight;
}

function releaseHighlight(): void {
  if (sharedHighlight()?.size === 0) registry()?.delete(MENTION_HIGHLIGHT);
}
