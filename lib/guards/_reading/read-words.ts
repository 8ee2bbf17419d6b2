import { CharacterKind, characterKind, characterWidth } from './character-kinds';
import { formsOf } from './word-forms';
import type { Word } from './words';

const APOSTROPHES = new Set(Array.from("'’`", (sign) => sign.charCodeAt(0)));
const SPACE = 0x20;
const ENDS_SENTENCE = /[.!?…;:][\s"”’')\]]|[\n。！？]/u;

/** @returns the words of a text in order; linear. */
export function readWords(text: string): readonly Word[] {
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
      words.push({ text: form.text, form, start, end, sentence });
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
