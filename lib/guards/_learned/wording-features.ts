import { foldText } from '../../domain/fold-text';
import { hashUnits } from '../../domain/tokens';
import { spreadHash } from '../../learning/spread-hash';
import type { Features } from '../../learning/text-features';
import { keptPerWord } from '../_reading/kept';
import { readingOf, type Word } from '../_reading/words';
import { classFinder } from './class-finder';
import { wordClasses } from './word-classes';

/** There are 2^12 places for features; they share them. More did not judge better. */
export const WORDING_BITS = 12;
const PLACES = 2 ** WORDING_BITS;
const MASK = PLACES - 1;

/** How much each kind of feature says, beside a word alone. */
const WORTH = { word: 1, pair: 0.7, class: 2, meeting: 0.7, sign: 3 };
/** Short texts are not made longer than so many words. */
const SHORTEST = 40;
/** In UTF-16 code units: longer texts are judged by their beginnings. */
const MAX_LENGTH = 4_000;

const classNames = Object.keys(wordClasses);
const classesOf = keptOnce(() => classFinder(wordClasses));
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

/** Worths of features by place; 0: not there. */
type Worths = Float32Array;

/** Gathers features of one text. */
export class WordingFeatures {
  private readonly worths: Worths = new Float32Array(PLACES);

  /** @param names stand for one word: whose they are counts, not which */
  addText(text: string, names: ReadonlySet<string> = NO_NAMES): this {
    const added = worthsOf(text, names);
    for (let id = 0; id < PLACES; id += 1) if (this.worths[id] === 0) this.worths[id] = added[id] ?? 0;
    return this;
  }

  addSign(name: string): this {
    add(this.worths, hashUnits(`sign ${name}`), WORTH.sign);
    return this;
  }

  /** @returns the features, each once, with weights of length 1 at most. */
  read(): Features {
    const { worths } = this;
    const found: number[] = [];
    let sum = 0;
    for (let id = 0; id < PLACES; id += 1) {
      const worth = worths[id] ?? 0;
      if (worth === 0) continue;
      found.push(id);
      sum += worth * worth;
    }
    const length = Math.sqrt(Math.max(SHORTEST, sum));
    const ids = Uint32Array.from(found);
    const weights = new Float32Array(ids.length);
    for (let at = 0; at < ids.length; at += 1) weights[at] = (worths[ids[at] ?? 0] ?? 0) / length;
    return { ids, weights };
  }
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Several views ask for the same text: kept with what is read of it, but for a text that names somebody. */
function worthsOf(text: string, names: ReadonlySet<string>): Worths {
  const reading = readingOf(text.slice(0, MAX_LENGTH));
  const isNaming = names.size > 0 && reading.words.some((word) => names.has(word.text));
  if (isNaming) return readWorths(reading.words, names);
  reading.worths ??= readWorths(reading.words, NO_NAMES);
  return reading.worths;
}

function readWorths(words: readonly Word[], names: ReadonlySet<string>): Worths {
  const worths = new Float32Array(PLACES);
  let before = BEGINNING;
  let sentence = -1;
  for (const word of words) {
    if (word.sentence !== sentence) before = BEGINNING;
    sentence = word.sentence;
    const hash = names.has(word.text) ? NAME : hashOf(word.text);
    add(worths, hash, WORTH.word);
    add(worths, Math.imul(before, 0x2c1b3c6d) ^ hash, WORTH.pair);
    before = hash;
  }
  addClasses(worths, words);
  return worths;
}

/** Adds what classes stand in the text, and which two of them in one sentence. */
function addClasses(worths: Worths, words: readonly Word[]): void {
  const classesAt = classesOf();
  for (let from = 0; from < words.length; ) {
    let to = from;
    const here = new Uint8Array(classHashes.length);
    for (; to < words.length && words[to]?.sentence === words[from]?.sentence; to += 1)
      for (const of of classesAt(words, to)) here[of] = 1;
    const hashes = classHashes.filter((_, of) => here[of] === 1);
    for (const [at, one] of hashes.entries()) {
      add(worths, one, WORTH.class);
      for (let other = at + 1; other < hashes.length; other += 1)
        add(worths, Math.imul(one ^ MEETING, 0x297a2d39) ^ (hashes[other] ?? 0), WORTH.meeting);
    }
    from = to;
  }
}

/** What came first counts. */
function add(worths: Worths, hash: number, worth: number): void {
  const id = spreadHash(hash) & MASK;
  if (worths[id] === 0) worths[id] = worth;
}

/** @returns the words of these names, folded as words of a text are. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => foldText(name).split(/\s+/u)));
}
