import type { Features } from '../../learning/text-features';
import { isAttitude } from './triage-features';

/**
 * What an attitude is worth, where a word of a tweet has some 0.13. From 0.3 to 0.6 it made little difference where a
 * few hundred corrections were learned (cross-validation).
 */
const WORTH = 0.4;
/** Up to so many corrections attitudes count fully, then less and less: words have said it themselves. */
const FULL_ROWS = 500;

/** @returns the features with attitudes counting as much as they are worth after so many corrections */
export function withAttitudes({ ids, weights }: Features, rowCount: number): Features {
  const worth = WORTH * Math.min(1, FULL_ROWS / Math.max(1, rowCount));
  return { ids, weights: weights.map((weight, at) => (isAttitude(ids[at] ?? 0) ? worth : weight)) };
}
