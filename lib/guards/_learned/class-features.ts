import { spreadHash } from '../../learning/spread-hash';
import { type ConceptIndex, endOf } from '../_reading/concept-index';
import type { Sentence } from '../_reading/words';

/** Which classes of words stand in a sentence, and which two of them meet there. */
export interface ClassFeatures {
  /** Each class, and behind it those with the classes that are written later. */
  readonly ids: readonly number[];
  readonly worths: readonly number[];
}

/** How much a class says, and two of them in one sentence; against a word alone, which says 1. */
const WORTH = { class: 2, meeting: 0.7 };

/**
 * @param hashes of the classes, by their place among the concepts
 * @param mark sets meetings of these classes apart from others'
 * @returns ids of what stands in a sentence
 */
export function classFeatures(
  sentence: Sentence,
  { beginnings, entriesOf }: ConceptIndex,
  hashes: readonly number[],
  mark: number,
): ClassFeatures {
  const { words } = sentence;
  const here = new Uint8Array(hashes.length);
  for (const at of beginnings.wordsIn(sentence)) {
    for (const entry of entriesOf(words[at]?.text ?? ''))
      if (here[entry.bit] === 0 && endOf(entry, words, at) >= 0) here[entry.bit] = 1;
  }
  const found = hashes.filter((_, of) => here[of] === 1);
  const ids: number[] = [];
  const worths: number[] = [];
  for (const [at, one] of found.entries()) {
    ids.push(spreadHash(one));
    worths.push(WORTH.class);
    for (let other = at + 1; other < found.length; other += 1) {
      ids.push(spreadHash(Math.imul(one ^ mark, 0x297a2d39) ^ (found[other] ?? 0)));
      worths.push(WORTH.meeting);
    }
  }
  return { ids, worths };
}
