import { hashUnits } from '../../domain/tokens';
import type { Features } from '../../learning/text-features';
import { type ConceptIndex, indexConcepts } from '../_reading/concept-index';
import { readingOf } from '../_reading/words';
import { classFeatures } from './class-features';
import { meaningClasses } from './meaning-classes';

/** Short texts are not made longer than this. */
const SHORTEST = 40;
/** In UTF-16 code units: longer texts are judged by their beginnings. */
const MAX_LENGTH = 4_000;

const hashes = Object.keys(meaningClasses).map((name) => hashUnits(`meaning ${name}`));
let ready: ConceptIndex | null = null;

/** @returns of which classes of meaning words stand in a text, and which two meet in one sentence; length 1 at most. */
export function meaningFeatures(text: string): Features {
  // Not before the first text: a panel that opens must not wait for it.
  ready ??= indexConcepts(meaningClasses);
  const index = ready;
  const worths = new Map<number, number>();
  for (const { sentence } of readingOf(text.slice(0, MAX_LENGTH)).sentences) {
    sentence.meaning ??= classFeatures(sentence, index, hashes, 0);
    for (const [at, id] of sentence.meaning.ids.entries()) worths.set(id, sentence.meaning.worths[at] ?? 0);
  }
  let sum = 0;
  for (const worth of worths.values()) sum += worth * worth;
  const length = Math.sqrt(Math.max(SHORTEST, sum));
  return {
    ids: Uint32Array.from(worths.keys()),
    weights: Float32Array.from(worths.values(), (worth) => worth / length),
  };
}
