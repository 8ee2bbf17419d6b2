import { spreadHash } from '../../learning/spread-hash';
import { type ConceptIndex, endOf } from '../_reading/concept-index';
import type { Sentence } from '../_reading/words';

/** A class of words that stands in a sentence, or two of them that meet there. */
export interface ClassFeature {
  readonly id: number;
  readonly worth: number;
}

/** How much a class says, and two of them in one sentence; against a word alone, which says 1. */
const WORTH = { class: 2, meeting: 0.7 };

/**
 * @param hashes of the classes, by their place among the concepts
 * @param mark sets meetings of these classes apart from others'
 * @returns which classes stand in a sentence and which two of them, in the order in which the classes are written
 */
export function classFeatures(
  sentence: Sentence,
  { beginnings, entriesOf }: ConceptIndex,
  hashes: readonly number[],
  mark: number,
): readonly ClassFeature[] {
  const { words } = sentence;
  const here = new Set<number>();
  for (const at of beginnings.wordsIn(sentence)) {
    for (const entry of entriesOf(words[at]?.text ?? ''))
      if (!here.has(entry.bit) && endOf(entry, words, at) >= 0) here.add(entry.bit);
  }
  const found = hashes.filter((_, of) => here.has(of));
  return found.flatMap((one, at) => [
    { id: spreadHash(one), worth: WORTH.class },
    ...found.slice(at + 1).map((other) => ({
      id: spreadHash(Math.imul(one ^ mark, 0x297a2d39) ^ other),
      worth: WORTH.meeting,
    })),
  ]);
}
