const EDITABLES =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** @returns whether it is a textarea; also one of another frame. */
export function isTextarea(node: Element): node is HTMLTextAreaElement {
  return node.tagName === 'TEXTAREA';
}

/** Selector of what may be a place to write a reply in. */
export const EDITABLE_SELECTOR = EDITABLES;

/**
 * @returns the whole editable that the element belongs to: a textarea, or the outermost editable element around
 * it; null where nothing can be written
 */
export function editableOf(element: Element | null): HTMLElement | null {
  if (element === null) return null;
  if (isTextarea(element)) return element.disabled || element.readOnly ? null : element;
  let editable: HTMLElement | null = null;
  for (let current: Element | null = element; current !== null; current = current.parentElement) {
    if (isHtml(current) && current.isContentEditable && current.matches(EDITABLES)) editable = current;
  }
  return editable;
}

/** @returns whether a person could write into it now. */
export function isOpen(editable: HTMLElement): boolean {
  return editable.isConnected && editable.checkVisibility({ visibilityProperty: true });
}

/** @returns the text that stands in the document, as a person sees it; not what the editor thinks. */
export function shownText(editable: HTMLElement): string {
  return isTextarea(editable) ? editable.value : editable.innerText;
}

function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element;
}
