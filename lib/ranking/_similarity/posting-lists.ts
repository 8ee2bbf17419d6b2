import type { PostingLists } from './similarity-state';

/** One entry before it is sorted. */
export interface Posting {
  readonly bucket: number;
  readonly response: number;
  /** From 0 to 1. */
  readonly weight: number;
}

/** Features that so many responses have tell little apart: the others are left out. */
const LONGEST = 128;
/** A weight of 1. */
export const WHOLE = 255;

/** @returns the lists of these, in their order of weight. */
export function toPostingLists(bits: number, postings: readonly Posting[]): PostingLists {
  const byBucket = Array.from({ length: 2 ** bits }, (): Posting[] => []);
  for (const posting of postings) byBucket[posting.bucket]?.push(posting);
  const kept = byBucket.map((list) => list.toSorted((a, b) => b.weight - a.weight).slice(0, LONGEST));
  const starts = new Uint32Array(kept.length + 1);
  kept.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const all = kept.flat();
  return {
    bits,
    starts,
    responses: Uint16Array.from(all, ({ response }) => response),
    weights: Uint8Array.from(all, ({ weight }) => Math.max(1, Math.round(WHOLE * weight))),
  };
}
