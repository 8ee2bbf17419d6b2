/** Longest wait for the browser to tell of a new selection, in milliseconds; it tells of none that is the same. */
const TOLD_MS = 60;

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

/** Takes the focus away, and tells so where the browser does not. */
export function blurQuietly(editable: HTMLElement): void {
  editable.blur();
  if (editable.ownerDocument.hasFocus()) return;
  editable.dispatchEvent(new FocusEvent('blur', { composed: true }));
  editable.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Puts the caret behind the last text of a rich editable, and waits until its editor was told. */
export async function placeCaretAtEnd(editable: HTMLElement): Promise<void> {
  const { ownerDocument } = editable;
  let last: Node = editable;
  while (last.lastChild !== null && last.lastChild.nodeName !== 'BR') last = last.lastChild;
  const isText = last.nodeType === Node.TEXT_NODE;
  const told = selectionTold(ownerDocument);
  ownerDocument.getSelection()?.collapse(last, isText ? (last.nodeValue ?? '').length : 0);
  await told;
}

/** Editors take over a selection when its event comes, in a later task; a frame may come before that. */
function selectionTold(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done);
      // After the page's own listeners, and what they put off to the end of their task.
      setTimeout(resolve);
    };
    const timer = setTimeout(done, TOLD_MS);
    document.addEventListener('selectionchange', done);
  });
}
