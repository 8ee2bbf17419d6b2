/** One word or sign of a text, and where it stands in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly written: string;
  /** In small letters. */
  readonly word: string;
}

/** Longer posts are judged by their beginnings, in words and signs. */
const MOST_PIECES = 400;
const PIECE = /https?:\/\/\S+|[\p{L}\p{N}]+(?:['’_-][\p{L}\p{N}]+)*|['’]s\b|[^\s\p{L}\p{N}]/gu;

/** @returns the words and signs of a text, links whole. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: written, index } of text.matchAll(PIECE)) {
    pieces.push({ start: index, end: index + written.length, written, word: written.toLowerCase() });
    if (pieces.length >= MOST_PIECES) break;
  }
  return pieces;
}
