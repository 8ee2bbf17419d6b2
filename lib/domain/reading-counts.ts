import type { Post, PostKind } from './post';

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
/** Where pages of a kind always had answers, one without any has lost them. */
export const COUNTED_KINDS: readonly PostKind[] = ['post', 'reply', 'review', 'question', 'answer', 'quote'];
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
  /** Length of the texts of those that were read, all together. */
  readonly length: number;
  /** How many elements hold those texts: a title and a body are two. */
  readonly roots: number;
  /** Length of what stands around all posts and is in none of their texts; 0 where that is too much to look at. */
  readonly unheard: number;
  /** How many of all that were read are of each of `COUNTED_KINDS`. */
  readonly kinds: readonly number[];
}

/** Counts of a page on which nothing was found yet. */
export const NOTHING_READ: ReadingCounts = {
  candidates: 0,
  read: 0,
  looked: 0,
  found: 0,
  beside: 0,
  missing: COUNTED_FIELDS.map(() => 0),
  length: 0,
  roots: 0,
  unheard: 0,
  kinds: COUNTED_KINDS.map(() => 0),
};

/** @returns how many of the posts lack each of `COUNTED_FIELDS`; a handle in place of a name is none */
export function countMissing(posts: readonly Post[]): number[] {
  const all = posts.map(({ author, ...post }) => ({
    ...post,
    ...author,
    name: author.name?.toLowerCase() === author.handle?.toLowerCase() ? null : author.name,
  }));
  return COUNTED_FIELDS.map((field) => all.filter((post) => (post[field] ?? '') === '').length);
}

/** @returns how many of the posts are of each of `COUNTED_KINDS` */
export function countKinds(posts: readonly Post[]): number[] {
  const counts = COUNTED_KINDS.map(() => 0);
  for (const { kind } of posts) {
    const index = COUNTED_KINDS.indexOf(kind);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
