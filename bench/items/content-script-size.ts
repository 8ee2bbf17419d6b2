import { ensureBuilt } from '../../tests/e2e/harness/ensure-built.ts';
import type { BenchItem } from '../bench-item.ts';
import { contentScriptSize } from './_content-script-size.ts';

export const item: BenchItem = {
  id: 'content-script-size',
  measures: 'The page script with all site adapters, compressed with gzip, against 40 kB.',
  run: () => Promise.resolve(contentScriptSize(ensureBuilt('chrome'), 40_000)),
};
