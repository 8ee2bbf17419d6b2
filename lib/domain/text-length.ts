import { findLinks } from './links';

/** How a network counts. `x-weighted`: X's weights for links, CJK and emoji; `characters`: code points. */
type LengthCount = 'x-weighted' | 'graphemes' | 'characters';

/** The longest text a network takes. */
export interface LengthLimit {
  readonly max: number;
  readonly count: LengthCount;
}

/** What X counts for every link, however long: `transformedURLLength` of its published configuration. */
const X_LINK_LENGTH = 23;
/** What X counts for an emoji sequence and for any character outside the light ranges. */
const X_HEAVY = 2;

/** One emoji that nothing is joined to. */
const ALONE =
  '[\\p{Emoji_Presentation}--\\p{RI}](?![\\u200d\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}])';
/** All sequences begin so; few places do, and all sequences are tried there. */
const BEGINS_SEQUENCE = '(?=\\p{Emoji_Presentation}|\\p{Emoji}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}])';
/** Not a literal: the compiler's target has no v flag yet, every browser we run in has. */
const EMOJI = new RegExp(`${ALONE}|${BEGINS_SEQUENCE}\\p{RGI_Emoji}\\ufe0f?`, 'gv');
/** Letters, marks and figures, none of which begins or makes an emoji: these are looked for slowly. */
const WITHOUT_EMOJI =
  /^[\n\x20-\x7e\u00a0-\u00a8\u00aa-\u00ad\u00af-\u1fff\u2010-\u203b\u20ac\u3000-\u302f\u3031-\u303c\u303e-\u3296\u329a-\ud7a3\uff00-\uffef]*$/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Every network counts a plain character as one; what may be a link is looked at closely. */
const PLAIN = /^[\n\x20-\x7e]*$/u;
const PERHAPS_LINK = /\.[a-z]|:\/\//iu;

/** @returns the length of a text as that network counts it. */
export function textLength(text: string, count: LengthCount): number {
  if (PLAIN.test(text) && !PERHAPS_LINK.test(text)) return text.length;
  if (count === 'x-weighted') return xLength(text.normalize('NFC'));
  let length = 0;
  for (const _ of count === 'graphemes' ? graphemes.segment(text) : text) length += 1;
  return length;
}

function xLength(text: string): number {
  let length = 0;
  let from = 0;
  for (const link of findLinks(text)) {
    length += xLengthWithoutLinks(text.slice(from, link.start)) + X_LINK_LENGTH;
    from = link.end;
  }
  return length + xLengthWithoutLinks(text.slice(from));
}

function xLengthWithoutLinks(text: string): number {
  let length = 0;
  if (WITHOUT_EMOJI.test(text)) return lengthOfCharacters(text);
  const rest = text.replace(EMOJI, () => {
    length += X_HEAVY;
    return '';
  });
  return length + lengthOfCharacters(rest);
}

function lengthOfCharacters(text: string): number {
  let length = 0;
  for (const character of text) length += isLight(character.codePointAt(0) ?? 0) ? 1 : X_HEAVY;
  return length;
}

/** The ranges that X's published configuration (version 3) weighs as one. */
function isLight(code: number): boolean {
  return (
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037)
  );
}
