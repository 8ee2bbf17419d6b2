import { hashUnits } from '../domain/tokens';

/** Bits of the set of ordinary words; with three of them for each of some 6,000 words one coined name in 60 is taken for one. */
export const ORDINARY_BITS = 2 ** 16;
const FACTORS = [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** @returns the places of a word in small letters in the set (a Bloom filter) */
export function ordinaryBits(word: string): number[] {
  const hash = hashUnits(word);
  const mixed = hash ^ (hash >>> 15);
  return FACTORS.map((factor) => (Math.imul(mixed, factor) >>> 12) & (ORDINARY_BITS - 1));
}
