import { foldText } from './fold-text';

/** Longer texts are compared by their beginnings, in UTF-16 code units: replies are far shorter. */
const MAX_COMPARED = 20_000;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same letters): Dice's coefficient over pairs of
 * neighbouring letters within words. Case, accents and punctuation do not count.
 */
export function similarity(a: string, b: string): number {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA === wordsB) return 1;
  const pairsA = countPairs(wordsA);
  const pairsB = countPairs(wordsB);
  let shared = 0;
  for (const [pair, count] of pairsA) shared += Math.min(count, pairsB.get(pair) ?? 0);
  const total = sum(pairsA) + sum(pairsB);
  return total === 0 ? 0 : (2 * shared) / total;
}

function wordsOf(text: string): string {
  return foldText(text.slice(0, MAX_COMPARED))
    .replace(/[^\p{L}\p{N}\p{M}\p{So}]+/gu, ' ')
    .trim();
}

/** A space counts as a letter at a word's edge, so that one-letter words are pairs too. */
function countPairs(words: string): Map<number, number> {
  const pairs = new Map<number, number>();
  if (words === '') return pairs;
  const padded = ` ${words} `;
  for (let at = 1; at < padded.length; at += 1) {
    const pair = padded.charCodeAt(at - 1) * 65_536 + padded.charCodeAt(at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sum(pairs: Map<number, number>): number {
  let total = 0;
  for (const count of pairs.values()) total += count;
  return total;
}
