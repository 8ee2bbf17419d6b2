import { isTextarea } from './editable';

/** Longest text told, in UTF-16 code units. */
const MAX_LENGTH = 100_000;
const BLOCK = /^(?:ADDRESS|BLOCKQUOTE|DIV|DL|DT|DD|FIGURE|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
/** Slate shows its placeholder as text within the editor. */
const NOT_WRITTEN = '[data-slate-placeholder]';
const TEXT_NODE = 3;

/**
 * @returns what is being written, as the document shows it, read without layout: a line per block, none for the
 * line breaks that editors fill empty blocks with; emoji images as their alternative text
 */
export function composerText(editable: HTMLElement): string {
  if (isTextarea(editable)) return editable.value.slice(0, MAX_LENGTH);
  const walker = editable.ownerDocument.createTreeWalker(editable);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < MAX_LENGTH; node = walker.nextNode()) {
    if (isBlock(node) ? node.previousSibling !== null : isBlock(node.previousSibling)) text += '\n';
    text += ownText(node);
  }
  return text
    .slice(0, MAX_LENGTH)
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
}

function isBlock(node: Node | null): boolean {
  return node !== null && BLOCK.test(node.nodeName);
}

function ownText(node: Node): string {
  if (node.nodeType === TEXT_NODE)
    return node.parentElement?.closest(NOT_WRITTEN) ? '' : (node.nodeValue ?? '');
  if (node.nodeName === 'BR') return node.nextSibling === null ? '' : '\n';
  return node.nodeName === 'IMG' && 'alt' in node ? String(node.alt) : '';
}
