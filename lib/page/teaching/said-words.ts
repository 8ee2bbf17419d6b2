import type { OwnWords } from './own-words';
import type { Lesson, Slot } from './slots';

/** Words of a post, and whether they may be a part of its text. */
export interface SaidWords extends OwnWords {
  readonly isText: boolean;
}

/** So many characters are a sentence at least. */
export const SENTENCE = 12;
/** Of likes and answers. */
const COUNT = /^[\d.,\s]+[KMB]?$/i;
/** Written beside a name, between marks of direction. */
const HANDLE = /^[\u200e-\u202e]*@[\w.-]+[\u200e-\u202e]*$/;

/** @returns the words of each post; a name that is repeated above the text, a number or a handle alone are no text */
export function saidWords({ words, fresh, page }: Lesson, outside: readonly Slot[]): SaidWords[][] {
  return words.map((all, index) => {
    const parts = outside.map((slot) => slot.parts[index]).filter((part) => part != null);
    const others = new Set(parts.map((part) => page.words(part)));
    const isText = ({ words: each }: OwnWords) =>
      fresh.has(each) && !others.has(each) && !COUNT.test(each) && !HANDLE.test(each);
    return all.map((each) => ({ ...each, isText: isText(each) }));
  });
}
