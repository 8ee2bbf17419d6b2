import { foldText } from '../../domain/fold-text';
import type { TextSpan } from '../../domain/guard';
import { CharacterKind, characterKind, characterWidth } from './character-kinds';
import { keptPerWord } from './kept';
import type { PhraseMatch } from './phrases';

/** A word apart from its place. */
export interface WordForm extends Pick<Word, 'text' | 'head'> {
  /** The lists of phrases of which one may begin with it; kept by `_beginnings`. */
  beginnings: { readonly lists: readonly number[]; readonly known: number } | null;
}

/** A word of a text, as guards compare it: "We'll" is two, "we" and "will", that stand in one place. */
export interface Word extends TextSpan {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** Its first two letters: what it is looked up by where only its beginning counts. */
  readonly head: string;
  readonly form: WordForm;
  /** Number of its sentence, from 0. A colon, a semicolon or a line break ends one too. */
  readonly sentence: number;
}

/** What is read of a text. */
export interface Reading {
  readonly words: readonly Word[];
  /** Whether signs of a script without spaces stand in it. */
  readonly hasUnspaced: boolean;
  /** Where phrases may begin; kept by `_beginnings`. */
  places: Places | null;
  /** What each list of phrases found; kept by `_phrases`. */
  readonly phrases: (readonly PhraseMatch[] | undefined)[];
  /** What features of its wording count; kept by `_wording-features`. */
  worths: Float32Array | null;
}

export interface Places {
  /** How many lists of phrases there were. */
  readonly lists: number;
  /** Indices of words by list; nothing where it begins nowhere. */
  readonly ofList: readonly (readonly number[] | undefined)[];
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
const kept = new Map<string, Reading>();

/** @returns the words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  return readingOf(text).words;
}

/** @returns what is read of a text; kept for the texts last asked for, since all guards ask for the same. */
export function readingOf(text: string): Reading {
  const known = kept.get(text);
  if (known) return known;
  const reading = {
    words: readWords(text),
    hasUnspaced: UNSPACED.test(text),
    places: null,
    phrases: [],
    worths: null,
  };
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, reading);
  return reading;
}

/** Signs of scripts that set no spaces: Thai, kana, Han, full-width forms. */
export const UNSPACED = /[\u0e00-\u0e7f\u3000-\u9fff\uff00-\uffef]/u;

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
    for (const form of formsOf(text.slice(start, end)))
      words.push({ text: form.text, head: form.head, form, start, end, sentence });
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

/** A word of a text is the same object and string as in all texts: what is known of it is looked up but once. */
const formsOf = keptPerWord((written): readonly WordForm[] =>
  partsOf(foldText(written)).map((text) => ({ text, head: headOf(text), beginnings: null })),
);

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
