import type { BenchItem } from '../bench-item.ts';
import { compareMatching } from './_compare-matching.ts';

export const item: BenchItem = {
  id: 'match-1000',
  measures: 'Finding 1,000 terms in posts, against a bare charCodeAt scan of the same posts.',
  run: ({ posts }) => compareMatching(1_000, posts),
};
