import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';
import { messages } from '../messages';
import { keptPerWord } from './_reading/kept';
import { spansOf } from './_reading/near';
import { findPhrases } from './_reading/phrases';
import { type Word, wordsOf } from './_reading/words';
import { isMaskedWord, unstretched } from './_tone/masked-word';
import { PLAIN_SURROUNDINGS, SWEAR_PHRASES } from './_tone/swear-phrases';
import {
  ACCENTED_SWEAR_WORDS,
  MASKABLE,
  NOT_IN_CAPITALS,
  SWEAR_BEGINNINGS,
  SWEAR_PARTS,
  SWEAR_WORDS,
} from './_tone/swear-words';
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
    return { guardId: id, level: 'confirm', sentence: messages.guards.profanity, spans: spansOf(spans) };
  },
};

function plainOnes(text: string, words: readonly Word[]): TextSpan[] {
  const isPlain = !/\P{ASCII}/u.test(text);
  return words.filter((word) => {
    if (word.text.length < 2) return false;
    if (word.end - word.start > MOST_LETTERS) return false;
    const isSwearing = isKnownSwearWord(word.text);
    if (!isSwearing && isPlain) return false;
    const written = text.slice(word.start, word.end);
    if (ACCENTED_SWEAR_WORDS.has(written.toLowerCase())) return true;
    if (NOT_IN_CAPITALS.has(word.text) && written === written.toUpperCase()) return false;
    return isSwearing;
  });
}

/** No swear word is longer. */
const MOST_LETTERS = 60;

const isKnownSwearWord = keptPerWord((word) => unstretched(word).some(isSwearWord));

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
      if (apart.letters.length >= FEWEST_APART && LETTER.test(apart.letters) && isSpeltOut(apart.letters))
        found.push(apart);
      continue;
    }
    apart = { letters: '', start: 0, end: 0 };
    if (piece.length <= MOST_LETTERS && SIGN.test(piece) && isHidden(piece)) found.push({ start, end });
  }
  return found;
}

const isSpeltOut = keptPerWord((letters) => isSwearWord(foldText(letters)));

const isHidden = keptPerWord((piece): boolean => {
  if (!SIGN.test(piece.replace(TRAILING, '')) || LINK.test(piece)) return false;
  if (GRAWLIX.test(piece)) return /[#@$%^&]/u.test(piece) && new Set(piece).size >= 3;
  const bare = foldText(piece.replace(LEADING, '').replace(TRAILING, '')).replace(/'s$/u, '');
  const parts = bare.split(/[-/]/u);
  const together = bare.replace(/[.*_~-]/gu, '');
  if (/^(?:\p{L}[.*_~-])+\p{L}$/u.test(bare) && isSwearWord(together)) return true;
  return [bare, ...parts].some(isKnownMasked);
});

const isKnownMasked = keptPerWord((part) => isMaskedWord(part, MASKABLE));

function amongOthers(text: string, words: readonly Word[]): TextSpan[] {
  const found = findAmong(text);
  return found.length > 0 && words.some((word) => PLAIN_SURROUNDINGS.has(word.text)) ? [] : [...found];
}
