/** What a character is to a word. */
export const CharacterKind = { other: 1, letter: 2, figure: 3 } as const;
export type CharacterKind = (typeof CharacterKind)[keyof typeof CharacterKind];

const LETTER = /^[\p{L}\p{M}]/u;
const FIGURE = /^\p{N}/u;

/** By UTF-16 code unit; 0: not asked for yet. */
const kinds = new Uint8Array(0x1_0000);
/** Of two code units; those of hostile texts are many. */
const MOST_KEPT = 4_096;
const pairs = new Map<number, CharacterKind>();

/** @returns whether the character that begins here is a letter (or a mark on one), a figure, or something else. */
export function characterKind(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known === CharacterKind.other || known === CharacterKind.letter || known === CharacterKind.figure)
    return known;
  return isHighSurrogate(unit) ? kindOfPair(text, at) : keep(unit);
}

/** @returns how many code units the character takes that begins here. */
export function characterWidth(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function keep(unit: number): CharacterKind {
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOfPair(text: string, at: number): CharacterKind {
  const code = text.codePointAt(at) ?? 0;
  const known = pairs.get(code);
  if (known !== undefined) return known;
  const kind = kindOf(String.fromCodePoint(code));
  if (pairs.size < MOST_KEPT) pairs.set(code, kind);
  return kind;
}

function kindOf(character: string): CharacterKind {
  if (LETTER.test(character)) return CharacterKind.letter;
  return FIGURE.test(character) ? CharacterKind.figure : CharacterKind.other;
}
