import { foldText } from '../domain/fold-text';
import { Tokens } from '../domain/tokens';
import { spreadHash } from './spread-hash';
import { toLengthOne } from './to-length-one';
import { visitLetterRuns } from './visit-letter-runs';

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

/** Longer texts are judged by their beginnings, in UTF-16 code units. */
const MAX_LENGTH = 4_000;
/** Keep the hashes of the kinds apart. */
const PAIR_SEED = 0x2c1b3c6d;

/** @returns the features of a text; none for a text without words */
export function readFeatures(text: string, kinds: FeatureKinds): Features {
  const bag = new Map<number, number>();
  const add = (hash: number, worth: number) => {
    const id = spreadHash(hash);
    bag.set(id, (bag.get(id) ?? 0) + worth);
  };
  const words = wordsOf(text.slice(0, MAX_LENGTH));
  words.forEach(({ hash, folded }, index) => {
    if (kinds.word > 0) add(hash, kinds.word);
    const before = words[index - 1];
    if (kinds.pair > 0 && before !== undefined) {
      add(Math.imul(before.hash, PAIR_SEED) ^ hash, kinds.pair);
    }
    if (kinds.letters > 0) {
      visitLetterRuns(folded, kinds.shortest, kinds.longest, (run, before) =>
        add(run ^ before, kinds.letters),
      );
    }
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

/** A feature that comes often counts more, but not as often as it comes. */
function toFeatures(bag: ReadonlyMap<number, number>): Features {
  const ids = Uint32Array.from(bag.keys()).sort();
  return { ids, weights: toLengthOne(Float32Array.from(ids, (id) => Math.sqrt(bag.get(id) ?? 0))) };
}
