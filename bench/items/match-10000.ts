import type { BenchItem } from '../bench-item.ts';
import { compareMatching } from './_compare-matching.ts';

export const item: BenchItem = {
  id: 'match-10000',
  measures: 'Finding 1,0000 terms in posts, against a bare charCodeAt scan of the same posts.',
  run: ({ posts }) => compareMatching(1_0000, posts),
};
