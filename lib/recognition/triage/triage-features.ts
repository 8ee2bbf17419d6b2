import { foldText } from '../../domain/fold-text';
import { hashUnits } from '../../domain/tokens';
import { spreadHash } from '../../learning/spread-hash';
import type { Features } from '../../learning/text-features';
import { toLengthOne } from '../../learning/to-length-one';
import { visitLetterRuns } from '../../learning/visit-letter-runs';
import { marksOf } from './text-marks';

/** What an id was made of stands in its three highest bits, so that ids alone tell what each is worth. */
const KIND = { word: 0, pair: 1, letters: 2, named: 3, rule: 4, attitude: 5 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

/**
 * By kind. Runs of letters are many: each alone counts little. Rules count more where few texts are learned from.
 * Attitudes count for nothing here: what they mean is learned from corrections alone (`with-attitudes.ts`).
 * Found by trying, on posts that were held out.
 */
export const SHIPPED_WORTH: readonly number[] = [1, 0.7, 0.25, 0.7, 2];
export const LEARNED_WORTH: readonly number[] = [1, 0.7, 0.25, 0.7, 0.7];

/** Longer texts are judged by their beginnings, in UTF-16 code units. */
const MOST_LENGTH = 4_000;
const LONGEST_WORD = 40;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;

const LINK = /(?:https?:\/\/|www\.)\S+/giu;
/** Words, handles, emoji, and runs of ! and ?. */
const PART = /@\w+|[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*|\p{Extended_Pictographic}|[!?]+/gu;
const NUMBER = /^\p{N}+$/u;
const HANDLE = '@';
/** The next words mean the contrary. */
const NEGATION =
  /^(?:not|no|never|cannot|without|nothing|nobody|none|hardly|(?:ca|wo|do|does|did|is|was|are|were|could|would|should|have|has|had)n'?t)$/u;
const NEGATED_WORDS = 3;
const END_OF_SENTENCE = /^[!?]/u;
/** How a text begins tells an order from a report. */
const FIRST_WORDS = 2;

/** Hashes of a text's features with the word each was first read in. */
export interface ReadFeatures {
  /** Unsigned, 32 bits, each once. */
  readonly ids: Uint32Array;
  /** By id: place in `parts`; -1: of the text as a whole. */
  readonly places: Int32Array;
  /** Words as they are compared. */
  readonly parts: readonly string[];
}

/** @param rules names of the rules that spoke; each is a feature, too, and so is each attitude */
export function readTriageFeatures(
  text: string,
  rules: readonly string[],
  attitudes: readonly string[],
): ReadFeatures {
  const short = text.slice(0, MOST_LENGTH);
  const found = new Map<number, number>();
  for (const name of marksOf(short)) addNamed(found, `mark:${name}`, -1);
  for (const name of rules) add(found, hashUnits(name), KIND.rule, -1);
  for (const name of attitudes) add(found, hashUnits(name), KIND.attitude, -1);
  const parts = partsOf(short);
  addParts(found, parts);
  return { ids: Uint32Array.from(found.keys()), places: Int32Array.from(found.values()), parts };
}

/** @returns features with weights of length 1 together, from ids alone */
export function weigh(ids: ArrayLike<number>, worth: readonly number[]): Features {
  const all = Uint32Array.from(ids);
  return { ids: all, weights: toLengthOne(Float32Array.from(all, (id) => worth[kindOf(id)] ?? 0)) };
}

/** @returns what the id was made of, from 0 to 7 */
export function kindOf(id: number): number {
  return id >>> 29;
}

/** @returns whether the id is of words or letters, not of what a text is like as a whole */
export function isOfWords(id: number): boolean {
  return kindOf(id) <= KIND.letters;
}

/** @returns whether the id is of what somebody feels about having a thing */
export function isAttitude(id: number): boolean {
  return kindOf(id) === KIND.attitude;
}

function partsOf(text: string): string[] {
  const words = foldText(text.replace(LINK, ' ')).match(PART) ?? [];
  return words.map((word) => {
    if (word.startsWith(HANDLE)) return HANDLE;
    return NUMBER.test(word) ? '0' : word.slice(0, LONGEST_WORD);
  });
}

type Found = Map<number, number>;

function add(found: Found, hash: number, kind: Kind, place: number): void {
  const id = idOf(hash, kind);
  if (!found.has(id)) found.set(id, place);
}

function addNamed(found: Found, name: string, place: number): void {
  add(found, hashUnits(name), KIND.named, place);
}

/** Keep the hashes of what is made of several words apart. */
const PAIR_SEED = 0x2c1b3c6d;
const SKIP_SEED = 0x1b873593;
const NEGATED_SEED = 0x165667b1;
const EDGE = hashUnits('^');

function addParts(found: Found, parts: readonly string[]): void {
  let [before, beforeThat] = [EDGE, 0];
  let negated = 0;
  for (const [place, part] of parts.entries()) {
    const hash = hashUnits(part);
    add(found, hash, KIND.word, place);
    add(found, joined(before, hash, PAIR_SEED), KIND.pair, place);
    if (beforeThat !== 0) {
      add(found, joined(joined(beforeThat, before, PAIR_SEED), hash, PAIR_SEED), KIND.pair, place);
      add(found, joined(beforeThat, hash, SKIP_SEED), KIND.pair, place);
    }
    if (negated > 0) add(found, joined(NEGATED_SEED, hash, PAIR_SEED), KIND.pair, place);
    negated = NEGATION.test(part) ? NEGATED_WORDS : END_OF_SENTENCE.test(part) ? 0 : Math.max(0, negated - 1);
    if (place < FIRST_WORDS) addNamed(found, `first:${place}:${part}`, place);
    visitLetterRuns(part, SHORTEST_RUN, LONGEST_RUN, (run) => add(found, run, KIND.letters, place));
    [beforeThat, before] = [before, hash];
  }
  add(found, joined(before, EDGE, PAIR_SEED), KIND.pair, parts.length - 1);
}

function joined(first: number, second: number, seed: number): number {
  return Math.imul(first ^ seed, 0x01000193) ^ second;
}

/** The highest three bits are the kind. */
function idOf(hash: number, kind: Kind): number {
  return ((spreadHash(hash) >>> 3) | (kind << 29)) >>> 0;
}
