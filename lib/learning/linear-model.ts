import type { Features } from './text-features';

/** A weight for each feature bucket and label. Small: one byte each, with a scale for each label. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** There are 2^bits buckets; features share them. */
  readonly bits: number;
  /** Row after row: the weights of one bucket for all labels. */
  readonly table: Int8Array;
  /** What one step of the table is worth, by label. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/**
 * @param into room for one score for each label; made where it is left out
 * @returns log-odds by label: how sure the model is of each
 */
export function scoreFeatures(
  { labels, bits, table, scale, bias }: LinearModel,
  { ids, weights }: Features,
  into = new Float32Array(labels.length),
): Float32Array {
  const mask = 2 ** bits - 1;
  const width = labels.length;
  into.fill(0);
  for (let at = 0; at < ids.length; at += 1) {
    const row = ((ids[at] ?? 0) & mask) * width;
    const weight = weights[at] ?? 0;
    for (let label = 0; label < width; label += 1) {
      into[label] = (into[label] ?? 0) + weight * (table[row + label] ?? 0);
    }
  }
  for (let label = 0; label < width; label += 1) {
    into[label] = (into[label] ?? 0) * (scale[label] ?? 0) + (bias[label] ?? 0);
  }
  return into;
}

/** @returns shares that sum to 1: how likely each label is, where exactly one is right */
export function shares(scores: Float32Array): Float32Array {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}

/** @returns how likely a label is that stands on its own */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
