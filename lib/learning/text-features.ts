import { foldText } from '../domain/fold-text';
import { hashUnits, Tokens } from '../domain/tokens';

/** What a text is taken apart into, and how much each kind counts; 0 leaves it out. */
export interface FeatureKinds {
  /** Words alone. */
  readonly word: number;
  /** Two words one after the other. */
  readonly pair: number;
  /** Runs of `shortest` to `longest` letters inside a word, its ends included. */
  readonly letters: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Hashed features of one text, each once, with weights of length 1 together. */
export interface Features {
  /** 32-bit hashes, ascending; a model takes their lowest bits. */
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** What told topics apart best in the language of customers, on sets of questions that were held out. */
export const TOPIC_FEATURES: FeatureKinds = { word: 1, pair: 0.7, letters: 0.5, shortest: 3, longest: 5 };

/** Longer texts are judged by their beginnings, in UTF-16 code units. */
const MAX_LENGTH = 4_000;
const WORD_EDGE = ' ';
/** Keeps the hashes of the three kinds apart. */
const PAIR_SEED = 0x2c1b3c6d;
const LETTERS_SEED = 0x297a2d39;
const NAMED_SEED = 0x165667b1;

/**
 * @param named further features by name, told from words by the caller ("case:upper"); each counts like a word
 * @returns the features of a text; none for a text without words
 */
export function readFeatures(text: string, kinds: FeatureKinds, named: readonly string[] = []): Features {
  const bag = new Map<number, number>();
  const add = (hash: number, worth: number) => {
    const id = spread(hash);
    bag.set(id, (bag.get(id) ?? 0) + worth);
  };
  for (const name of named) add(hashUnits(name, NAMED_SEED), kinds.word);
  const words = wordsOf(text.slice(0, MAX_LENGTH));
  words.forEach(({ hash, folded }, index) => {
    if (kinds.word > 0) add(hash, kinds.word);
    const before = words[index - 1];
    if (kinds.pair > 0 && before !== undefined) {
      add(Math.imul(before.hash, PAIR_SEED) ^ hash, kinds.pair);
    }
    if (kinds.letters > 0) visitRuns(folded, kinds, (run) => add(run, kinds.letters));
  });
  return toFeatures(bag);
}

interface FoldedWord {
  readonly hash: number;
  readonly folded: string;
}

const tokens = new Tokens();

function wordsOf(text: string): FoldedWord[] {
  const found: FoldedWord[] = [];
  tokens.read(text);
  while (tokens.next()) {
    found.push({ hash: tokens.hash, folded: foldText(text.slice(tokens.start, tokens.end)) });
  }
  return found;
}

function visitRuns(word: string, { shortest, longest }: FeatureKinds, visit: (hash: number) => void): void {
  const edged = `${WORD_EDGE}${word}${WORD_EDGE}`;
  for (let start = 0; start + shortest <= edged.length; start += 1) {
    let hash = LETTERS_SEED;
    const end = Math.min(edged.length, start + longest);
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(at), 0x01000193);
      if (at - start + 1 >= shortest) visit(hash ^ (at - start));
    }
  }
}

/** Low bits of a product are poor: the last steps of MurmurHash3, so that any of them can be used. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A feature that comes often counts more, but not as often as it comes. */
function toFeatures(bag: ReadonlyMap<number, number>): Features {
  const ids = Uint32Array.from(bag.keys()).sort();
  const weights = Float32Array.from(ids, (id) => Math.sqrt(bag.get(id) ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  if (length > 0) for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return { ids, weights };
}
