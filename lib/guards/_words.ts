import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';
import { CharacterKind, characterKind, characterWidth } from './_character-kinds';

/** A word of a text, as guards compare it: "We'll" is two, "we" and "will", that stand in one place. */
export interface Word extends TextSpan {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** Its first two letters: what it is looked up by where only its beginning counts. */
  readonly head: string;
  /** Number of its sentence, from 0. A colon, a semicolon or a line break ends one too. */
  readonly sentence: number;
}

const APOSTROPHES = new Set(Array.from("'’`", (sign) => sign.charCodeAt(0)));
const SPACE = 0x20;
const ENDS_SENTENCE = /[.!?…;:][\s"”’')\]]|[\n。！？]/u;

/** The second halves of English contractions. */
const ENDINGS = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
  ['d', 'would'],
  ['s', 'is'],
]);
/** Contractions that lose a letter. */
const WHOLE = new Map([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
]);

/** Texts of which the words are kept: the reply, the post, the sentences of both, and those before. */
const MOST_KEPT = 128;
const kept = new Map<string, readonly Word[]>();

/** @returns the words of a text in order; kept for the texts last asked for, since all guards ask for the same. */
export function wordsOf(text: string): readonly Word[] {
  const known = kept.get(text);
  if (known) return known;
  const words = readWords(text);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, words);
  return words;
}

/** Signs of scripts that set no spaces: Thai, kana, Han, full-width forms. */
export const UNSPACED = /[\u0e00-\u0e7f\u3000-\u9fff\uff00-\uffef]/u;
const keptUnspaced = new WeakMap<readonly Word[], boolean>();

/** @returns whether signs of a script without spaces stand in the text of these words; kept, since all guards ask. */
export function hasUnspaced(words: readonly Word[], text: string): boolean {
  const known = keptUnspaced.get(words);
  if (known !== undefined) return known;
  const has = UNSPACED.test(text);
  keptUnspaced.set(words, has);
  return has;
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let from = 0;
  for (let start = 0; start < text.length; ) {
    if (characterKind(text, start) === CharacterKind.other) {
      start += characterWidth(text, start);
      continue;
    }
    const end = endOfWord(text, start);
    if (words.length > 0 && endsSentence(text, from, start)) sentence += 1;
    for (const { text: part, head } of formsOf(text.slice(start, end)))
      words.push({ text: part, head, start, end, sentence });
    from = end;
    start = end;
  }
  return words;
}

/** Letters, marks and figures, and more letters behind an apostrophe. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && characterKind(text, at) !== CharacterKind.other) at += characterWidth(text, at);
  while (APOSTROPHES.has(text.charCodeAt(at)) && isLetter(text, at + 1)) {
    at += 1;
    while (isLetter(text, at)) at += characterWidth(text, at);
  }
  return at;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && characterKind(text, at) === CharacterKind.letter;
}

function endsSentence(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === SPACE) return false;
  return ENDS_SENTENCE.test(text.slice(from, to));
}

type Form = Pick<Word, 'text' | 'head'>;

/** Kept, so that a word is the same string in every text: looking it up is then quick. */
const forms = new Map<string, readonly Form[]>();
const MOST_FORMS = 10_000;
const LONGEST_KEPT = 40;

function formsOf(written: string): readonly Form[] {
  const known = forms.get(written);
  if (known !== undefined) return known;
  const read = partsOf(foldText(written)).map((part) => ({ text: part, head: headOf(part) }));
  if (written.length > LONGEST_KEPT) return read;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(written, read);
  return read;
}

function partsOf(word: string): readonly string[] {
  const at = word.indexOf("'");
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  if (at < 0) return [word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const parts = word.split("'");
  const last = parts.at(-1) ?? '';
  const ending = ENDINGS.get(last);
  return ending === undefined ? parts : [...parts.slice(0, -1), ending];
}

/** @returns the first two letters of a word or stem; no stem is shorter. */
export function headOf(word: string): string {
  return word.slice(0, 2);
}

/** @returns the piece of the text from one word to another. */
export function spanOf(words: readonly Word[], first: number, last: number): TextSpan | null {
  const from = words[first];
  const to = words[last];
  return from && to ? { start: from.start, end: to.end } : null;
}
