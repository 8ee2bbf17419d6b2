/** One word, sign or whole link of a text, and where it stands in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly written: string;
  /** In small letters. */
  readonly word: string;
}

/** Stands before the first piece and after the last one. */
export const NO_PIECE: Piece = { start: 0, end: 0, written: '', word: '' };

/** Longer posts are judged by their beginnings, in words and signs. */
const MOST_PIECES = 400;
const PIECE = /https?:\/\/\S+|[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*|['’]s\b|[^\s\p{L}\p{N}]/gu;

/** @returns the words, signs and links of a text */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: written, index } of text.matchAll(PIECE)) {
    pieces.push({ start: index, end: index + written.length, written, word: written.toLowerCase() });
    if (pieces.length >= MOST_PIECES) break;
  }
  return pieces;
}

export function isLink({ word }: Piece): boolean {
  return word.startsWith('http');
}

const ENDING = /(?:['’]s|ies|es|s)$/u;

/** @returns an English word without its plural or possessive, roughly: alike for both is enough */
export function stemOf(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.replace(ENDING, '') : word;
}
