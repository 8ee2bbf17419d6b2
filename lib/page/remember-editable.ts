import { deepActiveElement } from './deep-dom';
import { editableOf } from './editable';

/**
 * Remembers where the person wrote last: the panel takes the focus when its Insert is pressed.
 * @returns a function that gives the editable, or null
 */
export function rememberEditable(document: Document, signal: AbortSignal): () => HTMLElement | null {
  let last = editableOf(deepActiveElement(document));
  const remember = (event: Event) => {
    const target = event.composedPath()[0];
    const editable = isElement(target) ? editableOf(target) : null;
    if (editable !== null) last = editable;
  };
  document.addEventListener('focusin', remember, { signal, capture: true, passive: true });
  return () => (last?.isConnected ? last : null);
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'tagName' in target;
}
