import type { LabelledFeatures } from '../../learning/growing-model';
import type { Features } from '../../learning/text-features';
import { toLengthOne } from '../../learning/to-length-one';
import { isHint } from './shipped-hints';

/** How much more often a feature stands in texts of one label than in others, for each bucket. */
export type Contrast = Float32Array;

/** Done in one step: about a millisecond. */
const ROWS_A_STEP = 50;
const BUCKETS_A_STEP = 2_048;

/** Seen once more with each label than it was: a feature seen once proves nothing. */
const AT_FIRST = 1;

/**
 * @param groups number of labels
 * @returns log ratios by bucket, of the label for which they are strongest (naive Bayes), a part with each step
 */
export function* measureContrast(
  rows: readonly LabelledFeatures[],
  groups: number,
  bits: number,
): Generator<void, Contrast> {
  const mask = 2 ** bits - 1;
  const counts = new Float32Array((mask + 1) * groups).fill(AT_FIRST);
  const sizes = new Float32Array(groups).fill(AT_FIRST);
  for (const [nth, { features, labels }] of rows.entries()) {
    if (nth % ROWS_A_STEP === 0) yield;
    const group = labels[0] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
    for (const id of features.ids) {
      const place = (id & mask) * groups + group;
      if (!isHint(id)) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const contrast = new Float32Array(mask + 1);
  for (let bucket = 0; bucket <= mask; bucket += 1) {
    if (bucket % BUCKETS_A_STEP === 0) yield;
    const row = counts.subarray(bucket * groups, (bucket + 1) * groups);
    const seen = row.reduce((sum, count) => sum + count, 0);
    contrast[bucket] = row.reduce((most, count, group) => {
      const size = sizes[group] ?? 1;
      return Math.max(most, Math.abs(Math.log(count / size / ((seen - count) / (all - size)))));
    }, 0);
  }
  return contrast;
}

/** @returns the same features, those that tell labels apart counting more; hints stay as they are */
export function withContrast({ ids, weights }: Features, contrast: Contrast): Features {
  const mask = contrast.length - 1;
  const scaled = weights.map((weight, at) => {
    const id = ids[at] ?? 0;
    return isHint(id) ? 0 : weight * (contrast[id & mask] ?? 0);
  });
  return {
    ids,
    weights: toLengthOne(scaled).map((weight, at) => (isHint(ids[at] ?? 0) ? (weights[at] ?? 0) : weight)),
  };
}
