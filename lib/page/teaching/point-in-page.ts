/** What is told of the pointer. */
export interface PointerEvents {
  /** It is over another element. */
  onOver(element: Element): void;
  /** A click on what it is over. */
  onTake(): void;
  /** Escape. */
  onEnd(): void;
}

/** Whatever a press, a click or a key begins: none of it reaches the page while it is pointed at. */
const CAUGHT = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'auxclick',
  'dblclick',
  'touchstart',
  'touchend',
  'dragstart',
  'submit',
];

/** Follows the pointer and catches clicks, on their way down, until the signal aborts; no node is changed. */
export function pointInPage(view: Window, events: PointerEvents, signal: AbortSignal): void {
  const options = { capture: true, passive: false, signal };
  const catchIt = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of CAUGHT) view.addEventListener(name, catchIt, options);
  view.addEventListener(
    'pointermove',
    (event) => {
      const target = event.composedPath()[0];
      if (target instanceof Element) events.onOver(target);
    },
    options,
  );
  view.addEventListener(
    'click',
    (event) => {
      catchIt(event);
      if (!event.isTrusted) return;
      if (event.target instanceof Element) events.onOver(event.target);
      events.onTake();
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      catchIt(event);
      events.onEnd();
    },
    options,
  );
}
