import { call, property } from './unknown-object';

/** @returns the text of the Quill document; null where there is no Quill. */
export function readQuill(element: Element): string | null {
  if (!element.classList.contains('ql-editor')) return null;
  const text = call(property(element.parentElement, '__quill'), 'getText');
  // It always ends in a line break of its own; what is copied does not.
  return typeof text === 'string' ? text.replace(/\n$/, '') : copiedText(element);
}

/**
 * Quill 2 hangs nothing on its elements, but fills a copy from its model. All of it is selected for that, and
 * the selection put back before anybody is told.
 */
function copiedText(element: Element): string | null {
  const selection = element.ownerDocument.getSelection();
  if (selection === null) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.selectAllChildren(element);
  // It does not bubble: pages that watch for copying hear nothing.
  const copy = new ClipboardEvent('copy', { cancelable: true, clipboardData: new DataTransfer() });
  const isFilled = !element.dispatchEvent(copy);
  if (anchorNode === null || focusNode === null) selection.removeAllRanges();
  else selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return isFilled ? (copy.clipboardData?.getData('text/plain') ?? null) : null;
}
