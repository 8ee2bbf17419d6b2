/**
 * Focuses without scrolling. While the panel has the focus, the browser notes the page's focused element but
 * tells no one; editors that wait to be told are told here.
 */
export function focusQuietly(editable: HTMLElement): void {
  editable.focus({ preventScroll: true });
  if (editable.ownerDocument.hasFocus()) return;
  editable.dispatchEvent(new FocusEvent('focus', { composed: true }));
  editable.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Puts the caret behind the last text of a rich editable. */
export function placeCaretAtEnd(editable: HTMLElement): void {
  const selection = editable.ownerDocument.getSelection();
  if (selection === null) return;
  let last: Node = editable;
  while (last.lastChild !== null && last.lastChild.nodeName !== 'BR') last = last.lastChild;
  const isText = last.nodeType === Node.TEXT_NODE;
  selection.collapse(last, isText ? (last.nodeValue ?? '').length : 0);
}
