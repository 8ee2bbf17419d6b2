import type { TextSpan } from '../../domain/guard';
import { keptPerWord } from '../_reading/kept';
import { looksLatin } from '../_reading/lookalikes';

/** Scripts that set spaces and have letters which look like each other's. */
const FOREIGN =
  '\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}\\p{Script=Coptic}\\p{Script=Lisu}';
/** Wide and mathematical letters look like plain ones; among plain ones in one word they hide. */
const STYLED = '\\uff21-\\uff3a\\uff41-\\uff5a\\u{1d400}-\\u{1d6a5}';
const WORD = new RegExp(`[\\p{Script=Latin}${FOREIGN}${STYLED}\\p{M}\\p{N}]+`, 'gu');
const SUSPECT = new RegExp(`[${FOREIGN}${STYLED}\\u0251\\u0261]`, 'u');
const PLAIN_LETTER = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/u;
const STYLED_LETTER = new RegExp(`[${STYLED}]`, 'u');
const GREEK = /\p{Script=Greek}/u;
const FOREIGN_LETTER = new RegExp(`[${FOREIGN}]`, 'u');

interface Found extends TextSpan {
  readonly word: string;
  readonly letters: Letters;
  /** It is a part of a link, domain or handle. */
  readonly isInLink: boolean;
}

const RUN = /\S+/gu;
const LINK = /:\/\/|[\p{L}\p{N}]\.[A-Za-z]{2}|^\W?[@#]\p{L}/u;

/** @returns the words, links and handles in which letters pose as another alphabet's; linear. */
export function deceptiveWords(text: string): readonly TextSpan[] {
  if (!SUSPECT.test(text)) return [];
  const words = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => wordsIn(run, index));
  const isForeignText = words.some(({ letters }) => isGenuine(letters));
  return words
    .filter((found) => {
      const { word, letters, isInLink } = found;
      if (!SUSPECT.test(word)) return false;
      if (isMixed(word, letters.kinds, isForeignText)) return true;
      return isAllAlike(letters.kinds) && (isInLink || (!isForeignText && standsOut(text, found)));
    })
    .map(({ start, end }) => ({ start, end }));
}

function wordsIn(run: string, from: number): readonly Found[] {
  const isInLink = /[.:@#]/u.test(run) && LINK.test(run);
  return Array.from(run.matchAll(WORD), ({ 0: word, index }) => {
    const start = from + index;
    return { word, letters: lettersOf(word), start, end: start + word.length, isInLink };
  });
}

interface Letters {
  /** Each letter once: most of what is asked of a word's letters is asked of some or every one. */
  readonly kinds: readonly string[];
  readonly count: number;
}

const lettersOf = keptPerWord((word): Letters => {
  const kinds = new Set<string>();
  let count = 0;
  for (const sign of word) {
    if (!/\p{L}/u.test(sign)) continue;
    kinds.add(sign);
    count += 1;
  }
  return { kinds: [...kinds], count };
});

/** A word of its own alphabet: no Latin letter could stand for one of its letters. */
function isGenuine(letters: Letters): boolean {
  return (
    letters.count > 1 &&
    letters.kinds.every((letter) => FOREIGN_LETTER.test(letter)) &&
    letters.kinds.some((letter) => !isAlike(letter))
  );
}

/** Small letters that differ in every typeface, though their capitals are alike. */
const ONLY_AS_CAPITALS = new Set(
  '\u043a\u043c\u043d\u0442\u0432\u043f\u0433\u0454\u03b5\u03b7\u03b3\u03c4\u03c9',
);

function isAlike(letter: string): boolean {
  return looksLatin(letter) && !ONLY_AS_CAPITALS.has(letter);
}

/** Letters that Latin words do not have, written into formulas and names: "kΩ", "Δt", "TNFα". */
const IN_FORMULAS = /[\u0370-\u03ff]/u;
const FORMULA =
  /^(?:[\u0370-\u03ff].?|.{1,2}[\u0370-\u03ff]|[A-Z0-9]+[\u03b1-\u03c9][A-Z0-9]*|[\u03b1-\u03c9][A-Z].*)$/u;
/** "SMSки": a Latin word that takes the endings of the text around it. */
const ENDED = /^[A-Za-z][A-Za-z0-9]+\p{Script=Cyrillic}{1,3}$/u;

function isMixed(word: string, letters: readonly string[], isForeignText: boolean): boolean {
  const latin = letters.filter((letter) => PLAIN_LETTER.test(letter)).length;
  const foreign = letters.filter((letter) => FOREIGN_LETTER.test(letter));
  const alphabets = new Set(foreign.map((letter) => (GREEK.test(letter) ? 'greek' : 'other')));
  if (latin === 0) return alphabets.size > 1;
  if (letters.some((letter) => STYLED_LETTER.test(letter))) return true;
  if (foreign.length === 0) return word.length > 2 && /[\u0251\u0261]/u.test(word) && isElsePlain(word);
  if (isForeignText && ENDED.test(word)) return false;
  if (!foreign.every((letter) => GREEK.test(letter))) return true;
  if (!foreign.some(looksLatin)) return false;
  return !(FORMULA.test(word) && foreign.every((letter) => IN_FORMULAS.test(letter) && !isCapital(letter)));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Phonetic script has more of such letters. */
function isElsePlain(word: string): boolean {
  return /^[A-Za-z\u0251\u0261]+$/u.test(word);
}

function isAllAlike(letters: readonly string[]): boolean {
  return letters.length > 0 && letters.every((letter) => FOREIGN_LETTER.test(letter) && isAlike(letter));
}

/** One small Greek letter is a symbol; a word in quotation marks is spoken of. */
function standsOut(text: string, { letters, start, end }: Found): boolean {
  if (/["“”„«»‘]/u.test(text[start - 1] ?? '') && /["“”»«’‘]/u.test(text[end] ?? '')) return false;
  if (!letters.kinds.every((letter) => GREEK.test(letter))) return PLAIN_LETTER.test(text);
  return letters.count > 2 && letters.kinds.every((letter) => isCapital(letter) || letter === '\u03bf');
}
