import type { Features } from '../../learning/text-features';
import type { TriageScores } from './shipped-scores';

/** Ids of what the shipped judgement says, beyond those of words: one for each intent and sentiment. */
const FIRST_ID = 0xf0_00_00_00;

/** What one log-odd of the shipped judgement is worth beside words. */
export const HINT = 0.05;

/** More than so sure is as sure. */
const MOST_SURE = 6;

/** @returns a text's features with what the shipped judgement says as further ones, so that both are weighed together */
export function withHints({ ids, weights }: Features, { intent, sentiment }: TriageScores): Features {
  const hints = [...intent, ...sentiment];
  const allIds = new Uint32Array(ids.length + hints.length);
  const allWeights = new Float32Array(allIds.length);
  allIds.set(ids);
  allWeights.set(weights);
  hints.forEach((score, place) => {
    allIds[ids.length + place] = hintId(place);
    allWeights[ids.length + place] = HINT * Math.max(-MOST_SURE, Math.min(MOST_SURE, score));
  });
  return { ids: allIds, weights: allWeights };
}

/** @returns whether the id is of a hint, not of words */
export function isHint(id: number): boolean {
  return id >= FIRST_ID;
}

/** @param place among intents, then sentiments */
export function hintId(place: number): number {
  return (FIRST_ID + Math.imul(place, 0x9e37)) >>> 0;
}
