/** Focuses without scrolling; where the panel has the focus, the page's document only notes it. */
export function focusQuietly(editable: HTMLElement): void {
  editable.focus({ preventScroll: true });
}

/** Puts the caret behind the last text of a rich editable. */
export function placeCaretAtEnd(editable: HTMLElement): void {
  const selection = editable.ownerDocument.getSelection();
  if (selection === null) return;
  let last: Node = editable;
  while (last.lastChild !== null && last.lastChild.nodeName !== 'BR') last = last.lastChild;
  const offset = last instanceof Text || last.nodeType === Node.TEXT_NODE ? (last.nodeValue ?? '').length : 0;
  selection.collapse(last, offset);
}
