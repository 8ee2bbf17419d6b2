import type { BenchItem } from '../bench-item.ts';
import { measureExport } from './_measure-export.ts';

export const item: BenchItem = {
  id: 'export-csv',
  measures:
    'The whole log of 20,000 engagements as CSV, against reading its rows in batches; and the heap used.',
  run: (stage) => measureExport(stage, 'csv'),
};
