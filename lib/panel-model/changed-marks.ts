import type { Mention } from '../domain/mention';
import type { PanelToPage } from '../messaging';

type Mentions = ReadonlyMap<string, Mention>;
type Marks = Extract<PanelToPage, { type: 'highlight' }>['marks'];

/** @returns the marks of the mentions that are new or judged anew, and no ranges for those that are none any more */
export function changedMarks(before: Mentions, after: Mentions): Marks {
  const marked = [...after.values()]
    .filter((mention) => before.get(mention.post.key) !== mention)
    .map(({ post, matches }) => ({
      postKey: post.key,
      ranges: matches.map(({ start, end }) => [start, end] as const),
    }));
  const gone = [...before.keys()].filter((postKey) => !after.has(postKey));
  return [...marked, ...gone.map((postKey) => ({ postKey, ranges: [] }))];
}
