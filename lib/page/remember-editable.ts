import { deepActiveElement } from './deep-dom';
import { editableOf } from './editable';

/** What the person did last with the page's editables. */
export interface LastEditable {
  /** Where the person wrote last: the panel takes the focus when its Insert is pressed. */
  editable(): HTMLElement | null;
  /** Milliseconds since anything was typed into the page; Infinity where nothing was. */
  sinceTyping(): number;
}

/** Remembers where and when the person wrote last, from now on until the signal. */
export function rememberEditable(document: Document, signal: AbortSignal): LastEditable {
  const options = { signal, capture: true, passive: true };
  let last = editableOf(deepActiveElement(document));
  let typedAt = Number.NEGATIVE_INFINITY;
  const remember = (event: Event) => {
    const target = event.composedPath()[0];
    const editable = isElement(target) ? editableOf(target) : null;
    if (editable !== null) last = editable;
  };
  const noteTyping = () => {
    typedAt = performance.now();
  };
  document.addEventListener('focusin', remember, options);
  document.addEventListener('input', noteTyping, options);
  return {
    editable() {
      // Of what is focused in a frame nothing is heard here.
      last = editableOf(deepActiveElement(document)) ?? last;
      return last?.isConnected ? last : null;
    },
    sinceTyping: () => performance.now() - typedAt,
  };
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'tagName' in target;
}
