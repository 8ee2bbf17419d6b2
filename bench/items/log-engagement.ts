import type { BenchItem } from '../bench-item.ts';
import { compareInStorage } from './_storage-figures.ts';

export const item: BenchItem = {
  id: 'log-engagement',
  measures:
    'One engagement logged with operation, chain head and counters, against a bare row in the same table; both strict.',
  run: (stage) => compareInStorage(stage, 'compareLogging'),
};
