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
/** Kind of each code point below U+20000; 128 KiB, filled as characters turn up. */
export const unitKinds = new Uint8Array(2 * BMP_SIZE);
/** Foldings to several code units ("ß", "ﬁ", mathematical letters); bounded by the characters that have one. */
const longFoldings = new Map<number, string>();

/** @returns the kind of a code point. */
export function kindOf(code: number): UnitKind {
  const known = code < unitKinds.length ? asKind(unitKinds[code]) : UnitKind.unknown;
  return known === UnitKind.unknown ? learn(code) : known;
}

/** @returns the folded code units of a code point that is a `word`. */
export function foldingOf(code: number): string {
  const unit = code < BMP_SIZE ? (wordUnits[code] ?? 0) : 0;
  if (unit !== 0) return String.fromCharCode(unit);
  return longFoldings.get(code) ?? foldText(String.fromCodePoint(code));
}

function asKind(value: number | undefined): UnitKind {
  return KINDS[value ?? 0] ?? UnitKind.unknown;
}
const KINDS: readonly UnitKind[] = Object.values(UnitKind);

function learn(code: number): UnitKind {
  // Not remembered: half a pair says nothing about the whole.
  if (isSurrogate(code)) return UnitKind.gap;
  const kind = classify(code);
  if (code < unitKinds.length) unitKinds[code] = kind;
  if (kind === UnitKind.word && code < unitKinds.length) rememberFolding(code);
  return kind;
}

function rememberFolding(code: number): void {
  const folded = foldText(String.fromCodePoint(code));
  if (code < BMP_SIZE && folded.length === 1) wordUnits[code] = folded.charCodeAt(0);
  else longFoldings.set(code, folded);
}

const LETTERS = /^[\p{L}\p{N}\p{M}]+$/u;
/** Scripts written without gaps, and Korean, whose particles join the word. */
const UNSPACED =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const MARK = /^\p{M}/u;
const SYMBOL = /^[\p{S}#@&]$/u;

function classify(code: number): UnitKind {
  if (isIdeographOrSyllable(code)) return UnitKind.single;
  if (code === ZERO_WIDTH_JOINER) return UnitKind.joined;
  const folded = foldText(String.fromCodePoint(code));
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
    (code >= 0x2_0000 && code <= 0x3_ffff)
  );
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
