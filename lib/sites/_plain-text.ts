import { isText } from './_nodes';
import type { TextPiece } from './_text';

/** Elements that change nothing of the words in them. */
const IN_LINE = 'a, abbr, b, bdi, em, i, mark, s, span, strong, u';
/** What needs a closer look: any other element, an editor, a part that keeps its lines. */
const NOT_PLAIN = `:not(${IN_LINE}), [contenteditable], [role="textbox"], [data-word-wrap], [dir="auto"]`;
const PLAIN_ROOT = ':is(div, p, span):not([contenteditable], [role="textbox"])';
/** White space that `readText` would fold or break. */
const UNEVEN = / {2}|[\t\n\f\r]/;
/** Longest text taken in one piece, in UTF-16 code units. */
const MAX_LENGTH = 65_536;

/**
 * Most posts are a line of words with a few links in it: their text is what the browser says it is, for a fraction of
 * what a walk through its nodes costs.
 * @returns what `readText` gives for that root, null where it has to be asked
 */
export function plainText(root: Element, skip?: string): string | null {
  if (!root.matches(PLAIN_ROOT) || root.querySelector(NOT_PLAIN) !== null) return null;
  if (skip !== undefined && root.querySelector(skip) !== null) return null;
  const text = root.textContent;
  return text.length > MAX_LENGTH || UNEVEN.test(text) ? null : withoutEdges(text);
}

/** Not `trim`: a space that does not break belongs to the text. */
function withoutEdges(text: string): string {
  return text.slice(
    Number(text.startsWith(' ')),
    text.length - Number(text.length > 1 && text.endsWith(' ')),
  );
}

/** @returns where each part of that root's plain text stands; null where the root holds more or less than that text */
export function plainPieces(root: Element, text: string): TextPiece[] | null {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  let start = 0;
  for (let node = walker.nextNode(); isText(node) && start < text.length; node = walker.nextNode()) {
    // A space before the first word is not part of the text.
    const nodeStart = pieces.length === 0 && !text.startsWith(' ') && node.data.startsWith(' ') ? 1 : 0;
    const length = Math.min(node.length - nodeStart, text.length - start);
    pieces.push({ node, start, length, nodeStart });
    start += length;
  }
  return start === text.length ? pieces : null;
}
