import type { Post } from '../../lib/domain/post.ts';
import { compareFields, FIELDS, type Field, isSameAddress, isSameStart } from './compare-post.ts';
import type { Truth } from './load-capture.ts';

/** How many posts there are, were found, were read though there are none; and how many fields were right, of how many told. */
export type Score = Record<'truth' | 'found' | 'false' | 'changed' | Field, number> & {
  readonly of: Record<Field, number>;
};

/** @returns a score of nothing, to add to. */
export function emptyScore(): Score {
  const none = { author: 0, handle: 0, permalink: 0, time: 0, text: 0 };
  return { truth: 0, found: 0, false: 0, changed: 0, ...none, of: { ...none } };
}

/** @returns how well the posts were read; each read post answers for one true one at most. */
export function scorePosts(truths: readonly Truth[], posts: readonly Post[], changed: number): Score {
  const score = { ...emptyScore(), truth: truths.length, changed };
  const left = new Set(posts);
  for (const truth of truths) {
    const post =
      find(left, (each) => isSameAddress(truth, each)) ?? find(left, (each) => isSameStart(truth, each));
    if (post === null) continue;
    left.delete(post);
    score.found += 1;
    const fields = compareFields(truth, post);
    for (const field of FIELDS) {
      score[field] += Number(fields[field] ?? false);
      score.of[field] += Number(fields[field] !== null);
    }
  }
  score.false = left.size;
  return score;
}

/** Adds the second score to the first. */
export function addScore(sum: Score, score: Score): void {
  for (const name of ['truth', 'found', 'false', 'changed', ...FIELDS] as const) sum[name] += score[name];
  for (const field of FIELDS) sum.of[field] += score.of[field];
}

function find(posts: ReadonlySet<Post>, fits: (post: Post) => boolean): Post | null {
  for (const post of posts) if (fits(post)) return post;
  return null;
}
