import { foldText } from '../../domain/fold-text';
import type { ListsBegun } from './beginnings';
import { keptPerWord } from './kept';

/** A word apart from its place. */
export interface WordForm {
  /** Folded: lower case, no accents. */
  readonly text: string;
  /** Its first two letters: what it is looked up by where only its beginning counts. */
  readonly head: string;
  /** The lists of phrases of which one may begin with it; kept by `beginnings`. */
  begun: ListsBegun | null;
}

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

/**
 * The forms of a word as it is written: "we'll" has two. A word is the same object and string in all texts: what is
 * known of it is looked up but once.
 */
export const formsOf = keptPerWord((written): readonly WordForm[] =>
  partsOf(foldText(written)).map((text) => ({ text, head: headOf(text), begun: null })),
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
