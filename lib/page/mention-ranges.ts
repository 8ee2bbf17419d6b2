import type { TextMap, TextPiece } from '../sites/_text';

/**
 * Maps a stretch of a post's text to where it stands in the document. What lies in no text node (line breaks,
 * emoji images) is left out, so that one stretch may give several ranges.
 * @param start inclusive, UTF-16 code units into the text
 * @param end exclusive
 * @returns null where the document no longer says the same there
 */
export function mentionRanges({ text, pieces }: TextMap, start: number, end: number): StaticRange[] | null {
  const ranges: StaticRange[] = [];
  for (const piece of pieces) {
    if (piece.start >= end) break;
    if (piece.start + piece.length <= start) continue;
    if (!stands(piece, text)) return null;
    const range = overlap(piece, start, end);
    if (range !== null) ranges.push(range);
  }
  return ranges;
}

/** What HTML takes for white space is read as a space. */
function stands({ node, start, length, nodeStart }: TextPiece, text: string): boolean {
  if (!node.isConnected || nodeStart + length > node.length) return false;
  const [said, says] = [text.slice(start, start + length), node.data.slice(nodeStart, nodeStart + length)];
  return said === says || said === says.replace(/[\t\n\f\r]/g, ' ');
}

function overlap(piece: TextPiece, start: number, end: number): StaticRange | null {
  const from = Math.max(start, piece.start);
  const to = Math.min(end, piece.start + piece.length);
  if (from >= to) return null;
  const shift = piece.nodeStart - piece.start;
  // A live range would cost on each change of the page; a changed post is read and marked again anyway.
  return new StaticRange({
    startContainer: piece.node,
    startOffset: from + shift,
    endContainer: piece.node,
    endOffset: to + shift,
  });
}
