import { foldText } from '../domain/fold-text';
import type { TextSpan } from '../domain/guard';

/** A word of a text, as guards compare it: "We'll" is two, "we" and "will", that stand in one place. */
export interface Word extends TextSpan {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** Its first two letters: what it is looked up by where only its beginning counts. */
  readonly head: string;
  /** Number of its sentence, from 0. A colon, a semicolon or a line break ends one too. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
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

/** Texts of which the words are kept: the reply, its template, the post, and those before. */
const MOST_KEPT = 16;
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

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let from = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    if (words.length > 0 && ENDS_SENTENCE.test(text.slice(from, start))) sentence += 1;
    for (const part of partsOf(foldText(found[0])))
      words.push({ text: part, head: headOf(part), start, end, sentence });
    from = end;
  }
  return words;
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
