import type { BenchItem } from '../bench-item.ts';
import { compareInStorage } from './_storage-figures.ts';

export const item: BenchItem = {
  id: 'authors-together',
  measures: 'The last 20 contacts of 20 authors within one transaction, against a transaction for each.',
  run: (stage) => compareInStorage(stage, 'compareAuthorsTogether'),
};
