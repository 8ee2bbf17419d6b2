import { hashUnits } from '../../domain/tokens';
import { spreadHash } from '../../learning/spread-hash';
import type { Features } from '../../learning/text-features';
import { type ConceptIndex, endOf, indexConcepts } from '../_reading/concept-index';
import { readingOf, type Sentence } from '../_reading/words';
import { meaningClasses } from './meaning-classes';

/** How much a class says, and two of them in one sentence; against words alone, which say 1. */
const WORTH = { class: 2, meeting: 0.7 };
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
  const worths = new Map<number, number>();
  for (const { sentence } of readingOf(text.slice(0, MAX_LENGTH)).sentences) {
    const classes = classesIn(sentence, ready);
    for (const [at, one] of classes.entries()) {
      worths.set(spreadHash(one), WORTH.class);
      for (const other of classes.slice(at + 1))
        worths.set(spreadHash(Math.imul(one, 0x297a2d39) ^ other), WORTH.meeting);
    }
  }
  let sum = 0;
  for (const worth of worths.values()) sum += worth * worth;
  const length = Math.sqrt(Math.max(SHORTEST, sum));
  return {
    ids: Uint32Array.from(worths.keys()),
    weights: Float32Array.from(worths.values(), (worth) => worth / length),
  };
}

/** @returns hashes of the classes of a sentence, in the order in which they are written. */
function classesIn(sentence: Sentence, { beginnings, entriesOf }: ConceptIndex): readonly number[] {
  const { words } = sentence;
  const here = new Set<number>();
  for (const at of beginnings.wordsIn(sentence)) {
    for (const entry of entriesOf(words[at]?.text ?? ''))
      if (endOf(entry, words, at) >= 0) here.add(entry.bit);
  }
  return hashes.filter((_, of) => here.has(of));
}
