import { foldText } from './fold-text';

/** Words that make a display name something other than a person's. */
const NOT_A_PERSON = new Set(
  (
    'a an and bar best cafe club co coffee company corp daily dad dr deals fan fans for gmbh group guy help hq ' +
    'inc just life live ltd llc lover media miss mom mr mrs ms my news no not of official online prof real sales ' +
    'service shop sir store studio support team the tv user world'
  ).split(' '),
);

/** A word as a given name is written: a capital, then small letters, perhaps hyphenated ("Anne-Marie"). */
const GIVEN_NAME = /^\p{Lu}\p{Ll}{1,19}(?:[-'’]\p{L}\p{Ll}{1,19})?$/u;
/** Further names or an initial: letters only. */
const OTHER_NAME = /^\p{L}[\p{L}'’-]{0,29}\.?$/u;
const MAX_WORDS = 4;

/**
 * @returns the first name, where the display name looks like a person's ("Mara L." gives "Mara"); null for
 * anything doubtful: a handle, a company, one in capitals, digits or symbols.
 */
export function firstNameOf(author: {
  readonly name: string | null;
  readonly handle: string | null;
}): string | null {
  const words = (author.name ?? '').normalize('NFC').trim().split(/\s+/u);
  const [first = '', ...others] = words;
  if (words.length > MAX_WORDS || !GIVEN_NAME.test(first)) return null;
  if (!others.every((word) => OTHER_NAME.test(word))) return null;
  if (words.some((word) => NOT_A_PERSON.has(foldText(word)))) return null;
  return others.length === 0 && isHandle(first, author.handle) ? null : first;
}

function isHandle(word: string, handle: string | null): boolean {
  return handle !== null && lettersOf(word) === lettersOf(handle);
}

function lettersOf(text: string): string {
  return foldText(text).replace(/[^\p{L}]/gu, '');
}
