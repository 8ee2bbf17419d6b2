import { foldText } from './fold-text';

/** Longer texts are compared by their beginnings, in UTF-16 code units: replies are far shorter. */
const MAX_COMPARED = 20_000;
/** At most this many words of each text: the work grows with their square (6 ms at worst for 1,000). */
const MAX_WORDS = 1_000;
/** Up to here, one mended typo would change too large a part of the words: letters are compared as well. */
const FEW_WORDS = 5;

const WORD = /[\p{L}\p{N}\p{M}\p{So}]+/gu;
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same words): twice the words they share in the same
 * order, over the words of both. Case, accents and punctuation do not count. Words rather than letters: texts in one
 * language share most of their pairs of letters, whatever they say.
 */
export function similarity(a: string, b: string): number {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const byWords = dice(sharedInOrder(wordsA, wordsB), wordsA.length + wordsB.length);
  if (byWords === 1 || Math.max(wordsA.length, wordsB.length) > FEW_WORDS) return byWords;
  return Math.max(byWords, letterSimilarity(wordsA, wordsB));
}

function dice(shared: number, total: number): number {
  return total === 0 ? 1 : (2 * shared) / total;
}

function wordsOf(text: string): readonly string[] {
  const words = foldText(text.slice(0, MAX_COMPARED)).match(WORD) ?? [];
  return words
    .slice(0, MAX_WORDS)
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word]))
    .slice(0, MAX_WORDS);
}

/** Neighbouring letters; a single letter is given as it is. */
function pairsOf(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < 2) return [word];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Length of the longest common subsequence. Equal ends, most of an edited text, are taken off first. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  return start + end + longestCommon(middleA, middleB);
}

/** One row of the usual table at a time: `row[n]` is the answer for the words so far and the first n of `b`. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const wordsA = toNumbers(a, numbers);
  const wordsB = toNumbers(b, numbers);
  const row = new Uint16Array(b.length + 1);
  for (const word of wordsA) {
    let diagonal = 0;
    let left = 0;
    for (let at = 0; at < wordsB.length; at += 1) {
      const above = row[at + 1] ?? 0;
      left = wordsB[at] === word ? diagonal + 1 : Math.max(above, left);
      row[at + 1] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** Numbers compare faster than words. */
function toNumbers(words: readonly string[], numbers: Map<string, number>): Uint16Array {
  return Uint16Array.from(words, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

/** The same over pairs of neighbouring letters, in any order. */
function letterSimilarity(wordsA: readonly string[], wordsB: readonly string[]): number {
  const pairsA = wordsA.flatMap((word) => pairsOf(` ${word} `));
  const pairsB = wordsB.flatMap((word) => pairsOf(` ${word} `));
  const left = new Map<string, number>();
  for (const pair of pairsA) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsB) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return dice(shared, pairsA.length + pairsB.length);
}
