import { basename } from 'node:path';
import { examplesOf } from './examples-of';
import { fitWeights } from './fit-weights';
import type { Fitted } from './fitted';
import type { KnownReply } from './read-known';

/** Weights are written in tenths of what was fitted; smaller ones are left out. */
const SCALE = 10;

/** @returns the file of these concepts' weights, bit by bit the same from the same replies. */
export function weightsFile(fitted: Fitted, known: readonly KnownReply[]): string {
  const { sooner = 0 } = fitted;
  const weights = [...fitWeights(examplesOf(fitted, known))]
    .map(
      ([feature, weight]) =>
        [feature, Math.round(weight * SCALE) + (feature === 'start' ? sooner : 0)] as const,
    )
    .filter(([, weight]) => weight !== 0)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return [
    "import type { Weights } from '../_reading/weigh';",
    '',
    '/** Fitted to labelled replies by scripts/fit.ts, do not edit; see `Weights` for how to read them. */',
    `export const ${basename(fitted.place)}Weights: Weights = {`,
    ...weights.map(([feature, weight]) => `  ${keyOf(feature)}: ${weight},`),
    '};',
    '',
  ].join('\n');
}

function keyOf(feature: string): string {
  return /^[a-z]+$/i.test(feature) ? feature : `'${feature}'`;
}
