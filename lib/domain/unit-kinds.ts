import { foldText } from './fold-text';

/** What a character is to the reader of words. Numbers, since they stand in typed arrays. */
export const UnitKind = {
  /** Not looked at yet. */
  unknown: 0,
  /** White space, punctuation and everything else between words. */
  gap: 1,
  /** A letter or digit of a script that puts gaps between words. */
  word: 2,
  /** Carries no difference in meaning: accents, soft hyphens, variation selectors, skin tones. */
  ignored: 3,
  /** A character of a script without gaps (Chinese, Japanese, Korean, Thai ...): a token of its own. */
  single: 4,
  /** A sign that matters in names (`@ # & + ☕`): a token of its own. */
  symbol: 5,
  /** Belongs to what stands before it, and nothing may end between them (Thai vowel signs, joined emoji). */
  joined: 6,
} as const;
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind];

const BMP_SIZE = 0x1_0000;
const ZERO_WIDTH_JOINER = 0x200d;

/** Folded code unit of a letter that folds to exactly one; 0 for all else. 128 KiB, filled as characters turn up. */
export const wordUnits = new Uint16Array(BMP_SIZE);
/** The same for characters that are tokens of their own. */
const signUnits = new Uint16Array(BMP_SIZE);
/** Kind of each code point below U+20000; 128 KiB, filled as characters turn up. */
export const unitKinds = new Uint8Array(2 * BMP_SIZE);
/** All other foldings ("ß", "ﬁ", emoji, mathematical letters); bounded by the characters there are. */
const longFoldings = new Map<number, string>();

/** @returns the kind of a code point. */
export function kindOf(code: number): UnitKind {
  const known = code < unitKinds.length ? KINDS[unitKinds[code] ?? 0] : undefined;
  return known === undefined || known === UnitKind.unknown ? learn(code) : known;
}
const KINDS: readonly UnitKind[] = Object.values(UnitKind);

/** @returns the folded code units of a code point whose kind is neither `gap` nor `ignored`. */
export function foldingOf(code: number): string {
  const unit = code < BMP_SIZE ? (wordUnits[code] ?? 0) || (signUnits[code] ?? 0) : 0;
  if (unit !== 0) return String.fromCharCode(unit);
  const known = longFoldings.get(code);
  if (known !== undefined) return known;
  const folded = foldText(String.fromCodePoint(code));
  longFoldings.set(code, folded);
  return folded;
}

function learn(code: number): UnitKind {
  // Not remembered: half a pair says nothing about the whole.
  if (isSurrogate(code)) return UnitKind.gap;
  if (isIdeographOrSyllable(code)) return remember(code, UnitKind.single, String.fromCodePoint(code));
  if (code === ZERO_WIDTH_JOINER) return remember(code, UnitKind.joined, '\u200d');
  const folded = foldText(String.fromCodePoint(code));
  return remember(code, classify(folded), folded);
}

function remember(code: number, kind: UnitKind, folded: string): UnitKind {
  if (code < unitKinds.length) unitKinds[code] = kind;
  if (kind === UnitKind.gap || kind === UnitKind.ignored) return kind;
  const units = kind === UnitKind.word ? wordUnits : signUnits;
  if (code < BMP_SIZE && folded.length === 1) units[code] = folded.charCodeAt(0);
  else if (code < unitKinds.length) longFoldings.set(code, folded);
  return kind;
}

const LETTERS = /^[\p{L}\p{N}\p{M}]+$/u;
/** Scripts written without gaps, and Korean, whose particles join the word. */
const UNSPACED =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const MARK = /^\p{M}/u;
const SYMBOL = /^[\p{S}#@&]$/u;

function classify(folded: string): UnitKind {
  if (folded === '') return UnitKind.ignored;
  if (SYMBOL.test(folded)) return UnitKind.symbol;
  if (!LETTERS.test(folded)) return UnitKind.gap;
  if (!UNSPACED.test(folded)) return UnitKind.word;
  return MARK.test(folded) ? UnitKind.joined : UnitKind.single;
}

/** The great mass of these needs no looking at. */
function isIdeographOrSyllable(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x2_0000 && code <= 0x2_f7ff)
  );
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
