import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { isMaskedWord, unstretched } from './_masked-word';
import { findPhrases } from './_phrases';
import { PLAIN_SURROUNDINGS, SWEAR_PHRASES } from './_swear-phrases';
import {
  ACCENTED_SWEAR_WORDS,
  MASKABLE,
  NOT_IN_CAPITALS,
  SWEAR_BEGINNINGS,
  SWEAR_PARTS,
  SWEAR_WORDS,
} from './_swear-words';
import { type Word, wordsOf } from './_words';
import type { Guard } from './index';

const id = 'profanity';
const findAmong = findPhrases(SWEAR_PHRASES);

export const guard: Guard = {
  id,
  doc: 'Asks before swear words, slurs and vulgar insults are sent, masked ones too.',
  judgesWording: true,
  check({ text }) {
    const words = wordsOf(text);
    const spans = [...plainOnes(text, words), ...maskedOnes(text), ...amongOthers(text, words)];
    if (spans.length === 0) return null;
    const sentence = messages.guards.profanity;
    return { guardId: id, level: 'confirm', sentence, spans: spans.toSorted((a, b) => a.start - b.start) };
  },
};

function plainOnes(text: string, words: readonly Word[]): TextSpan[] {
  return words.filter((word) => {
    if (word.text.length < 2) return false;
    if (word.end - word.start > MOST_LETTERS) return false;
    const written = text.slice(word.start, word.end);
    if (ACCENTED_SWEAR_WORDS.has(written.toLowerCase())) return true;
    if (NOT_IN_CAPITALS.has(word.text) && written === written.toUpperCase()) return false;
    return isKnownSwearWord(word.text);
  });
}

/** No swear word is longer. */
const MOST_LETTERS = 60;
const MOST_KEPT = 10_000;
const kept = new Map<string, boolean>();

/** Kept for each word: the same ones come with every key that is pressed. */
function isKnownSwearWord(word: string): boolean {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const isOne = unstretched(word).some(isSwearWord);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, isOne);
  return isOne;
}

function isSwearWord(word: string): boolean {
  return (
    SWEAR_WORDS.has(word) ||
    SWEAR_PARTS.some((part) => word.includes(part)) ||
    SWEAR_BEGINNINGS.some((beginning) => word.startsWith(beginning))
  );
}

const PIECE = /\S+/gu;
const SIGN = /[^\p{L}\p{M}'’-]/u;
/** "@#$%!" in place of a word. */
const GRAWLIX = /^[@#$%&*!?^]{4,}$/u;
const LEADING = /^["'“”„«»‘’([{*_~¡¿-]+/u;
const TRAILING = /["'“”„«»‘’)\]},.:;!?…~]+$/u;
/** No word is spelt out that has more letters. */
const MOST_APART = 20;
const FEWEST_APART = 3;
const LETTER = /\p{L}/u;
const LINK = /:\/\/|^www\.|@.*\./u;

/** Pieces without spaces in which signs hide letters, and letters that stand apart ("f u c k", "s.h.i.t"). */
function maskedOnes(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let apart: { letters: string; start: number; end: number } = { letters: '', start: 0, end: 0 };
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    if (piece.length === 1) {
      apart =
        apart.letters === '' || apart.letters.length >= MOST_APART
          ? { letters: piece, start, end }
          : { ...apart, letters: apart.letters + piece, end };
      if (
        apart.letters.length >= FEWEST_APART &&
        LETTER.test(apart.letters) &&
        isSwearWord(foldText(apart.letters))
      )
        found.push(apart);
      continue;
    }
    apart = { letters: '', start: 0, end: 0 };
    if (SIGN.test(piece) && SIGN.test(piece.replace(TRAILING, '')) && isHidden(piece))
      found.push({ start, end });
  }
  return found;
}

function isHidden(piece: string): boolean {
  if (piece.length > MOST_LETTERS || LINK.test(piece)) return false;
  if (GRAWLIX.test(piece)) return /[#@$%^&]/u.test(piece) && new Set(piece).size >= 3;
  const bare = foldText(piece.replace(LEADING, '').replace(TRAILING, '')).replace(/'s$/u, '');
  const parts = bare.split(/[-/]/u);
  const together = bare.replace(/[.*_~-]/gu, '');
  if (/^(?:\p{L}[.*_~-])+\p{L}$/u.test(bare) && isSwearWord(together)) return true;
  return [bare, ...parts].some(isKnownMasked);
}

const keptMasked = new Map<string, boolean>();

function isKnownMasked(part: string): boolean {
  const known = keptMasked.get(part);
  if (known !== undefined) return known;
  const isMasked = isMaskedWord(part, MASKABLE);
  if (keptMasked.size >= MOST_KEPT) keptMasked.clear();
  keptMasked.set(part, isMasked);
  return isMasked;
}

function amongOthers(text: string, words: readonly Word[]): TextSpan[] {
  const found = findAmong(text);
  return found.length > 0 && words.some((word) => PLAIN_SURROUNDINGS.has(word.text)) ? [] : [...found];
}
