import type { TextSpan } from '../../domain/guard';
import { foldLookalikes } from './lookalikes';

/** A word or sign of a text as phrases are compared with it; spaces, quotation marks and emphasis are left out. */
export interface PhraseToken extends TextSpan {
  readonly text: string;
}

/** What stands in a word though nobody sees it: soft hyphens, zero-width and direction characters. */
const UNSEEN = '\\u00ad\\u034f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Hangul}\\u30fc\\uff70';
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\u24b6-\\u24e9${UNSEEN}]`;
/** Each letter of a script without spaces is a token, and of Korean, where words take endings; figures keep their commas and points. */
const TOKEN = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:${LETTER})+(?:(?:['’ʼ\`_]|[.,](?=\\p{N})(?<=\\p{N}.))(?:${LETTER})+)*|[^\\s${UNSEEN}]`,
  'gu',
);
/** Between words they mark, but say nothing: quotation marks, stars, underlines, and all hyphens. */
const LEFT_OUT = /^["“”„«»‘’'*_~\-‐‑‒–—]$/u;
const ELISION = /^(?:[cdjlmnst]|qu)'(?=\p{L}{2})/u;
const POSSESSIVE = /^(.+)'s$/u;

/** @returns the words and signs in order; linear. */
export function phraseTokens(text: string): readonly PhraseToken[] {
  const tokens: PhraseToken[] = [];
  for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
    const end = start + written.length;
    if (written.length === 1 && LEFT_OUT.test(written)) continue;
    for (const part of partsOf(foldLookalikes(written))) tokens.push({ text: part, start, end });
  }
  return tokens;
}

/** "Bluebird's" also holds the word "Bluebird", "l'offre" the word "offre". */
function partsOf(word: string): readonly string[] {
  if (!word.includes("'")) return word === '' ? [] : [word];
  const elided = ELISION.exec(word)?.[0] ?? '';
  const rest = word.slice(elided.length);
  const owner = POSSESSIVE.exec(rest)?.[1];
  const parts = owner === undefined ? [rest] : [owner, "'s"];
  return elided === '' ? parts : [elided, ...parts];
}
