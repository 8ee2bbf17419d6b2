/** One unit that is a character of its own, and neither white space nor half an emoji. */
const PLAIN = /[\p{L}\p{N}\p{P}]/u;
/** A place in the document. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

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

/**
 * Puts the caret behind the last text of a rich editable, or selects all of its text, and waits until its editor
 * was told.
 */
export async function placeSelection(editable: HTMLElement, isAll: boolean): Promise<void> {
  const end = endOf(editable);
  await select(isAll ? startOf(editable) : end, end);
}

/**
 * Selects the last character of a rich editable, and waits until its editor was told. Where it is no plain one, the
 * caret is put behind it.
 * @returns what is selected
 */
export async function selectLastCharacter(editable: HTMLElement): Promise<string> {
  const end = endOf(editable);
  const last = end.node.nodeValue?.charAt(end.offset - 1) ?? '';
  const isPlain = PLAIN.test(last);
  await select(isPlain ? { node: end.node, offset: end.offset - 1 } : end, end);
  return isPlain ? last : '';
}

async function select(start: Point, end: Point): Promise<void> {
  const { ownerDocument } = end.node;
  const told = ownerDocument && selectionTold(ownerDocument);
  ownerDocument?.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  await told;
}

function startOf(editable: HTMLElement): Point {
  let node: Node = editable;
  while (node.firstChild !== null && node.firstChild.nodeName !== 'BR') node = node.firstChild;
  return { node, offset: 0 };
}

/** @returns whether what is written in a rich editable ends in an empty line; a caret at the end stands there. */
export function endsInEmptyLine(editable: HTMLElement): boolean {
  const { node, offset } = endOf(editable);
  if (node === editable && offset === 0) return false;
  return node.nodeType !== Node.TEXT_NODE && (offset === 0 || node.childNodes[offset - 1]?.nodeName === 'BR');
}

/** The place behind the last text; a line break at the very end only holds its line open. */
function endOf(editable: HTMLElement): Point {
  let node: Node = editable;
  while (node.lastChild !== null && node.lastChild.nodeName !== 'BR') node = node.lastChild;
  const isText = node.nodeType === Node.TEXT_NODE;
  return { node, offset: isText ? (node.nodeValue ?? '').length : Math.max(0, node.childNodes.length - 1) };
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
