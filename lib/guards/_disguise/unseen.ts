import type { TextSpan } from '../../domain/guard';

/** They turn the direction of what follows: embeddings, overrides, isolates and their ends. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Marks of direction, of use only beside letters written from the right. */
const MARKS = /[\u061c\u200e\u200f]/gu;
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Joiners are letters' business in these scripts; some also mark with them where a line may break. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ZERO_WIDTH =
  '\\u034f\\u115f\\u1160\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0';
const ZERO_WIDTHS = new RegExp(`[${ZERO_WIDTH}]{1,1000}`, 'gu');
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** In a link or handle these stand between letters as well. */
const IN_LINK = /[\p{L}\p{M}\p{N}./:@_-]/u;
/** A figure on a key is an emoji. */
const KEYCAP = '\u20e3';
const TAGS = /[\u{e0020}-\u{e007e}]/u;
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8}/gu;

/** @returns where characters stand that turn the direction, or that nobody sees within a word; linear. */
export function unseenSpans(text: string): readonly TextSpan[] {
  const spans = [...text.matchAll(TURNS)].map(({ index }) => ({ start: index, end: index + 1 }));
  if (!FROM_THE_RIGHT.test(text))
    for (const { index } of text.matchAll(MARKS)) spans.push({ start: index, end: index + 1 });
  for (const { 0: run, index } of text.matchAll(ZERO_WIDTHS))
    if (isWithinWord(text, index, index + run.length)) spans.push({ start: index, end: index + run.length });
  const tag = TAGS.test(text) ? text.replace(FLAG, (flag) => '-'.repeat(flag.length)).search(TAGS) : -1;
  return tag < 0 ? spans : [...spans, { start: tag, end: tag + 2 }];
}

function isWithinWord(text: string, start: number, end: number): boolean {
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  if (after === KEYCAP || JOINED.test(before) || JOINED.test(after)) return false;
  if (LETTER.test(before) && LETTER.test(after)) return true;
  return IN_LINK.test(before) && IN_LINK.test(after) && isInLink(text, start, end);
}

function characterBefore(text: string, at: number): string {
  const low = text[at - 1] ?? ' ';
  return /[\udc00-\udfff]/u.test(low) ? text.slice(Math.max(0, at - 2), at) : low;
}

const MOST_OF_LINK = 100;
/** A scheme, a handle, or a point between letters: what a link looks like. */
const LINK_SIGN = /:\/\/|^@|[\p{L}\p{N}]\.\p{L}{2}/u;

function isInLink(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - MOST_OF_LINK), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + MOST_OF_LINK).split(/\s/u)[0] ?? '';
  return LINK_SIGN.test(before + after);
}
