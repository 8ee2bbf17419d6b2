/** What is told of the pointer. */
interface PointerEvents {
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
  const overInnermost = (event: Event) => {
    // Of what lies within a shadow root the event's own target tells the host alone.
    const [target] = event.composedPath();
    if (target instanceof Element) events.onOver(target);
  };
  for (const name of CAUGHT) view.addEventListener(name, catchIt, options);
  view.addEventListener(
    'pointermove',
    (event) => {
      overInnermost(event);
    },
    options,
  );
  view.addEventListener(
    'click',
    (event) => {
      catchIt(event);
      if (!event.isTrusted) return;
      overInnermost(event);
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
