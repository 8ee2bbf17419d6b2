import { foldText } from '../../domain/fold-text';
import { hashUnits } from '../../domain/tokens';
import { spreadHash } from '../../learning/spread-hash';
import type { Features } from '../../learning/text-features';
import { indexConcepts } from '../_reading/concept-index';
import { keptPerWord } from '../_reading/kept';
import { readingOf, type Sentence } from '../_reading/words';
import { type ClassFeatures, classFeatures } from './class-features';
import { wordClasses } from './word-classes';

/** There are 2^12 places for features; they share them. More did not judge better. */
export const WORDING_BITS = 12;
const PLACES = 2 ** WORDING_BITS;
const MASK = PLACES - 1;

/** How much each kind of feature says beside those of classes. */
const WORTH = { word: 1, pair: 0.7, sign: 3 };
/** Short texts are not made longer than so many words. */
const SHORTEST = 40;
/** In UTF-16 code units: longer texts are judged by their beginnings. */
const MAX_LENGTH = 4_000;

const classNames = Object.keys(wordClasses);
const classesOf = keptOnce(() => indexConcepts(wordClasses));
const hashOf = keptPerWord((word) => hashUnits(word));
const classHashes = classNames.map((name) => hashUnits(`class ${name}`));
const MEETING = hashUnits('meeting');
const BEGINNING = hashUnits('beginning');
const NAME = hashUnits('NAME');

function keptOnce<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** What features of a sentence count, in the order in which they are added. */
export interface WordingParts {
  /** Ids of its words and pairs of words, by turns. */
  readonly words: readonly number[];
  readonly classes: ClassFeatures;
}

/**
 * @param names stand for one word: whose they are counts, not which
 * @param signs what else is told of the text
 * @returns the features of a text, each once, with weights of length 1 at most
 */
export function wordingFeatures(
  text: string,
  names: ReadonlySet<string>,
  signs: readonly string[],
): Features {
  const found = new FeaturesFound();
  const parts = readingOf(text.slice(0, MAX_LENGTH)).sentences.map(({ sentence }) =>
    partsOf(sentence, names),
  );
  for (const { words } of parts) {
    for (let at = 0; at < words.length; at += 1)
      found.add(words[at] ?? 0, at % 2 === 0 ? WORTH.word : WORTH.pair);
  }
  for (const { classes } of parts) {
    for (let at = 0; at < classes.ids.length; at += 1)
      found.add(classes.ids[at] ?? 0, classes.worths[at] ?? 0);
  }
  for (const sign of signs) found.add(spreadHash(hashUnits(`sign ${sign}`)), WORTH.sign);
  return found.read();
}

/** Features by place: what came first counts. */
class FeaturesFound {
  /** By place; 0: not there. */
  private readonly worths = new Float32Array(PLACES);
  private readonly ids: number[] = [];

  add(spread: number, worth: number): void {
    const id = spread & MASK;
    if (this.worths[id] !== 0) return;
    this.worths[id] = worth;
    this.ids.push(id);
  }

  read(): Features {
    const ids = Uint32Array.from(this.ids).sort();
    const weights = Float32Array.from(ids, (id) => this.worths[id] ?? 0);
    let sum = 0;
    for (const worth of weights) sum += worth * worth;
    const length = Math.sqrt(Math.max(SHORTEST, sum));
    return { ids, weights: weights.map((worth) => worth / length) };
  }
}

/** Kept with the sentence, but for one that names somebody. */
function partsOf(sentence: Sentence, names: ReadonlySet<string>): WordingParts {
  if (names.size > 0 && sentence.words.some((word) => names.has(word.text)))
    return readParts(sentence, names);
  sentence.wording ??= readParts(sentence, names);
  return sentence.wording;
}

function readParts(sentence: Sentence, names: ReadonlySet<string>): WordingParts {
  let before = BEGINNING;
  const ids = sentence.words.flatMap(({ text }) => {
    const hash = names.has(text) ? NAME : hashOf(text);
    const pair = Math.imul(before, 0x2c1b3c6d) ^ hash;
    before = hash;
    return [spreadHash(hash), spreadHash(pair)];
  });
  return { words: ids, classes: classFeatures(sentence, classesOf(), classHashes, MEETING) };
}

/** @returns the words of these names, folded as words of a text are. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => foldText(name).split(/\s+/u)));
}
