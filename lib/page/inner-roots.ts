import type { SearchRoot } from '../sites';
import { isElement } from '../sites/_nodes';
import { innerDocument } from './deep-dom';

/** A tree of its own within the page: an open shadow root, or the document of a same-origin frame. */
export type InnerRoot = Document | ShadowRoot;

/** What the search asks and tells. */
interface InnerRootEvents {
  /** Whether nothing is to be looked for within the element: a post that was read. */
  isClosed(element: Element): boolean;
  onRoot(root: InnerRoot): void;
  /** A frame has come, or has loaded another document. */
  onFrame(frame: HTMLIFrameElement): void;
}

/** Elements looked at in one step. */
const STEP = 200;
/** A shadow root may come long after its element, and no change of the page tells of it: a look each second. */
const LOOK_AGAIN_MS = 1_000;

/** Looks for shadow roots and frames in parts of the page, in short steps, and waits for those that come late. */
export class InnerRootSearch {
  readonly #events: InnerRootEvents;
  readonly #signal: AbortSignal;
  readonly #parts = new Set<SearchRoot>();
  readonly #known = new WeakSet<Node>();
  /** Elements that may get a shadow root yet. */
  readonly #awaited = new Set<Element>();
  #walker: TreeWalker | null = null;
  #isWaiting = false;

  constructor(events: InnerRootEvents, signal: AbortSignal) {
    this.#events = events;
    this.#signal = signal;
  }

  /** Adds a part to look in. */
  add(part: SearchRoot): void {
    this.#parts.add(part);
  }

  get isDone(): boolean {
    return this.#walker === null && this.#parts.size === 0;
  }

  step(): void {
    this.#walker ??= this.#nextPart();
    for (let count = 0; this.#walker !== null && count < STEP; count += 1) {
      const node = this.#walker.currentNode;
      const isOpen = !isElement(node) || this.#look(node);
      if ((isOpen ? this.#walker.nextNode() : nextAfter(this.#walker)) === null) this.#walker = null;
    }
    this.#wait();
  }

  #nextPart(): TreeWalker | null {
    const [part] = this.#parts;
    if (part === undefined) return null;
    this.#parts.delete(part);
    // Also those within posts: the browser itself finds them fast.
    for (const frame of part.querySelectorAll('iframe')) this.#follow(frame);
    return document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
  }

  /** @returns whether to look within the element too */
  #look(element: Element): boolean {
    if (isFrame(element)) this.#follow(element);
    else if (element.shadowRoot !== null) this.#enter(element.shadowRoot);
    else if (this.#events.isClosed(element)) return false;
    else if (isAwaited(element)) this.#awaited.add(element);
    return true;
  }

  #enter(root: InnerRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#events.onRoot(root);
  }

  #follow(frame: HTMLIFrameElement): void {
    if (this.#known.has(frame)) return;
    this.#known.add(frame);
    const enter = () => {
      const inner = innerDocument(frame);
      if (inner !== null) this.#enter(inner);
      this.#events.onFrame(frame);
    };
    frame.addEventListener('load', enter, { signal: this.#signal });
    enter();
  }

  #wait(): void {
    if (this.#isWaiting || this.#awaited.size === 0 || this.#signal.aborted) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      if (!this.#signal.aborted) this.#lookAgain();
    }, LOOK_AGAIN_MS);
  }

  #lookAgain(): void {
    for (const element of this.#awaited) {
      if (element.shadowRoot !== null) this.#enter(element.shadowRoot);
      else if (element.isConnected && isAwaited(element)) continue;
      this.#awaited.delete(element);
    }
    this.#wait();
  }
}

/** Elements of the site's own making, and empty places that a script is to fill. */
function isAwaited(element: Element): boolean {
  return (
    element.tagName.includes('-') || (element.tagName === 'DIV' && element.id !== '' && isEmpty(element))
  );
}

function isEmpty(element: Element): boolean {
  return element.firstElementChild === null;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.tagName === 'IFRAME';
}

/** Steps over what stands within the current node. */
function nextAfter(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null || walker.parentNode() === null) return next;
  }
}
