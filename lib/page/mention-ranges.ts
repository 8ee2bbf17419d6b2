import type { TextMap, TextPiece } from '../sites/_text';

/**
 * Maps a stretch of a post's text to where it stands in the document. What lies in no text node (line breaks,
 * emoji images) is left out, so that one stretch may give several ranges.
 * @param start inclusive, UTF-16 code units into `map.text`
 * @param end exclusive
 */
export function mentionRanges(map: TextMap, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const piece of map.pieces) {
    if (piece.start >= end) break;
    const range = overlap(piece, start, end);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

function overlap(piece: TextPiece, start: number, end: number): StaticRange | null {
  const from = Math.max(start, piece.start);
  const to = Math.min(end, piece.start + piece.length);
  if (from >= to) return null;
  const shift = piece.nodeStart - piece.start;
  if (to + shift > piece.node.length) return null;
  // A live range would cost on each change of the page; a changed post is read and marked again anyway.
  return new StaticRange({
    startContainer: piece.node,
    startOffset: from + shift,
    endContainer: piece.node,
    endOffset: to + shift,
  });
}
