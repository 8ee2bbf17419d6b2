import type { BenchItem } from '../bench-item.ts';
import { compareInStorage } from './_storage-figures.ts';

export const item: BenchItem = {
  id: 'author-history',
  measures:
    'The last 20 contacts of an author at 20,000 engagements, against a raw read of one engagement by its key.',
  run: (stage) => compareInStorage(stage, 'compareHistory'),
};
