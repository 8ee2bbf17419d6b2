import { fromBase64 } from '../learning/base64';
import { ordinaryBits } from './ordinary-bit';
import { ORDINARY_WORDS } from './weights/ordinary-words';

let bits: Uint8Array | null = null;

/** @returns whether every word of a name is one that people also use for other things */
export function isOrdinary(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const ordinary = look(name);
  known.set(name, ordinary);
  return ordinary;
}

/** Watched names come again and again. */
const MOST_KNOWN = 20_000;
const known = new Map<string, boolean>();

function look(name: string): boolean {
  bits ??= fromBase64(ORDINARY_WORDS);
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every(isInSet);
}

function isInSet(word: string): boolean {
  return ordinaryBits(word).every((place) => (((bits?.[place >>> 3] ?? 0) >>> (place & 7)) & 1) === 1);
}
