import { type FeatureKinds, type Features, readFeatures } from '../../learning/text-features';
import { WORD_VECTORS } from '../weights/word-vectors';
import { decodeVectors } from './vector-bytes';
import { meaningOf, type WordVectors } from './word-vectors';

/** Settled on folds of BANKING77: runs of five letters only crowd the table. */
const KINDS: FeatureKinds = { word: 1, pair: 0.7, letters: 0.5, shortest: 3, longest: 4 };

/** A text as ranking knows it. */
export interface ReadText {
  readonly features: Features;
  readonly meaning: Float32Array;
}

let shipped: WordVectors | null = null;

/** Taken apart with the first text, so that the panel opens without waiting for it. */
export function wordVectors(): WordVectors {
  shipped ??= decodeVectors(WORD_VECTORS);
  return shipped;
}

/** Half as many features, in half the time. */
const SHORT_KINDS: FeatureKinds = { ...KINDS, longest: 3 };
const NO_MEANING = new Float32Array();

/** @returns what a text is made of alone, and less of it */
export function readMakeUp(text: string): ReadText {
  return { features: readFeatures(text, SHORT_KINDS), meaning: NO_MEANING };
}

/** @returns what a text is made of, and what it means */
export function readText(text: string): ReadText {
  return { features: readFeatures(text, KINDS), meaning: meaningOf(text, wordVectors()) };
}
