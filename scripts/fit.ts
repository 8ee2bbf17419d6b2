/**
 * Fits the weights of a guard's concepts to labelled replies (JSON lines, as `measure guards` takes them) and writes
 * them to lib/guards: `npm run fit:guards -- NAME FILE`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { fitWeights } from './fit/fit-weights.ts';

/** Weights are written in tenths of what was fitted; smaller ones are left out. */
const SCALE = 10;

const [name = '', file = ''] = process.argv.slice(2);
const { module } = await runnerImport<typeof import('./fit/guard-examples.ts')>(
  join(import.meta.dirname, 'fit/guard-examples.ts'),
  { configFile: false, logLevel: 'error' },
);
const weights = fitWeights(module.examplesOf(name, readFileSync(file, 'utf8')));
const kept = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * SCALE)] as const)
  .filter(([, weight]) => weight !== 0)
  .toSorted(([, a], [, b]) => b - a);
const place = module.WEIGHT_FILES[name];
if (place === undefined)
  throw new Error(`Nothing is fitted for ${name}: one of ${Object.keys(module.WEIGHT_FILES).join(', ')}`);
writeFileSync(
  join(import.meta.dirname, `../lib/guards/${place}-weights.ts`),
  [
    "import type { Weights } from '../_reading/weigh';",
    '',
    '/** Fitted to labelled replies by scripts/fit.ts; see `Weights` for how to read them. */',
    `export const ${basename(place)}Weights: Weights = {`,
    ...kept.map(([feature, weight]) => `  '${feature}': ${weight},`),
    '};',
    '',
  ].join('\n'),
);
process.stdout.write(`${kept.length} weights\n`);
