/**
 * Fits the weights of a guard's concepts to the first labelled replies of each guard in a folder, the same bit by bit from
 * the same replies, and writes them to lib/guards: `npm run fit:guards -- NAME bench/guards/known`.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { fitWeights } from './fit/fit-weights.ts';

/** Weights are written in tenths of what was fitted; smaller ones are left out. */
const SCALE = 10;

const [name = '', folder] = process.argv.slice(2);
const { module } = await runnerImport<typeof import('./fit/guard-examples.ts')>(
  join(import.meta.dirname, 'fit/guard-examples.ts'),
  { configFile: false, logLevel: 'error' },
);
const place = module.WEIGHT_FILES[name];
if (place === undefined || folder === undefined) {
  console.error('usage: npm run fit:guards -- NAME FOLDER');
  console.error(`NAME: one of ${Object.keys(module.WEIGHT_FILES).join(', ')}`);
  process.exitCode = 2;
} else {
  const weights = fitWeights(module.examplesOf(name, module.readFirstReplies(folder)));
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * SCALE)] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([, a], [, b]) => b - a);
  writeFileSync(
    join(import.meta.dirname, `../lib/guards/${place}-weights.ts`),
    fileOf(basename(place), kept),
  );
  process.stdout.write(`${kept.length} weights\n`);
}

function fileOf(stem: string, weights: readonly (readonly [feature: string, weight: number])[]): string {
  return [
    "import type { Weights } from '../_reading/weigh';",
    '',
    '/** Fitted to labelled replies by scripts/fit.ts, do not edit; see `Weights` for how to read them. */',
    `export const ${stem}Weights: Weights = {`,
    ...weights.map(([feature, weight]) => `  ${keyOf(feature)}: ${weight},`),
    '};',
    '',
  ].join('\n');
}

function keyOf(feature: string): string {
  return /^[a-z]+$/i.test(feature) ? feature : `'${feature}'`;
}
