import type { BenchItem } from '../bench-item.ts';
import { buildRuntimeAlone } from '../stage/build-runtime-alone.ts';
import { contentScriptSize } from './_content-script-size.ts';

export const item: BenchItem = {
  id: 'runtime-size',
  measures: 'The page script without any site adapter, compressed with gzip, against 15 kB.',
  run: async () => contentScriptSize(await buildRuntimeAlone(), 15_000),
};
