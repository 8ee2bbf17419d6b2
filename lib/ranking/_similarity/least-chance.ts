import type { LabelledFeatures } from '../../learning/growing-model';
import { shares } from '../../learning/linear-model';
import type { Features } from '../../learning/text-features';

/** Every so many-th row is held out. */
const HELD_OUT = 10;
/** Fewer right answers say nothing of how sure one can be. */
const LEAST_ANSWERS = 50;
/** Of the right answers so many may be held back, to be spared wrong ones. */
const HELD_BACK = 0.02;
/** Where too little is known: as much likelier than by mere chance a response must be. */
const TIMES_CHANCE = 3;
const MOST_BY_CHANCE = 0.2;

/**
 * How sure the model must be of a response: a model of most rows is asked about the others, and all but a few of its
 * right answers must be let through. Nothing but the team's own choices decides.
 * @param none the label that stands for "nothing fits"
 * @param train gives what scores a text by label
 * @returns null where too little is known to try
 */
export function leastChanceOf(
  rows: readonly LabelledFeatures[],
  none: number,
  train: (rows: readonly LabelledFeatures[]) => (features: Features) => Float32Array,
): number | null {
  if (rows.length < HELD_OUT * LEAST_ANSWERS) return null;
  const isHeldOut = (nth: number) => nth % HELD_OUT === 0;
  const score = train(rows.filter((_, nth) => !isHeldOut(nth)));
  const chances: number[] = [];
  for (const [nth, { features, labels }] of rows.entries()) {
    const [label = none] = labels;
    if (!isHeldOut(nth) || label === none) continue;
    const likely = shares(score(features));
    const chance = likely[label] ?? 0;
    if (chance === Math.max(...likely)) chances.push(chance);
  }
  const sorted = chances.toSorted((a, b) => a - b);
  if (chances.length < LEAST_ANSWERS) return null;
  return sorted[Math.floor(HELD_BACK * sorted.length)] ?? null;
}

/** @returns a guess, for so many responses. */
export function leastByChance(count: number): number {
  return Math.min(MOST_BY_CHANCE, TIMES_CHANCE / (count + 1));
}
