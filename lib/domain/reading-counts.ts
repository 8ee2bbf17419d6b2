import type { Post } from './post';

/** What posts of one kind mostly have, or mostly have not: a change of that tells that a site's layout has changed. */
export const COUNTED_FIELDS = [
  'name',
  'handle',
  'profileUrl',
  'permalink',
  'postedAt',
  'postedAtText',
  'text',
  'threadKey',
  'parentKey',
  'language',
  'rating',
] as const;
export type CountedField = (typeof COUNTED_FIELDS)[number];

/** How well a page can be read. */
export interface ReadingCounts {
  /** Elements that look like posts, and how many of them were read. */
  readonly candidates: number;
  readonly read: number;
  /** The newest candidates, of which there may be thousands: what follows is about these alone. */
  readonly looked: number;
  /** Those of them that were read. */
  readonly found: number;
  /** Elements that stand in a row with them, and are no candidates. */
  readonly beside: number;
  /** How many of those that were read lack each of `COUNTED_FIELDS`. */
  readonly missing: readonly number[];
}

/** Counts of a page on which nothing was found yet. */
export const NOTHING_READ: ReadingCounts = {
  candidates: 0,
  read: 0,
  looked: 0,
  found: 0,
  beside: 0,
  missing: COUNTED_FIELDS.map(() => 0),
};

/** @returns how many of the posts lack each of `COUNTED_FIELDS` */
export function countMissing(posts: readonly Post[]): number[] {
  const all = posts.map((post) => ({ ...post, ...post.author }));
  return COUNTED_FIELDS.map((field) => all.filter((post) => (post[field] ?? '') === '').length);
}
