import type { SearchRoot } from '../../sites';
import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { isTime } from '../../sites/_generic-times';
import { wordsOf } from '../../sites/_generic-words';
import { lastingMarks } from './lasting-marks';
import { PlainClasses } from './plain-names';
import { shapeOf } from './record-shape';

/** Elements of a page that are looked at; what comes after so many says nothing new. */
const MOST_ELEMENTS = 60_000;
/** Words of a time with its label, in UTF-16 code units. */
const MOST_TIME_WORDS = 80;

/** What is asked of the elements of one page again and again while it is learned, each answered once. */
export class LearningPage {
  readonly document: Document;
  readonly #classes: PlainClasses;
  readonly #roots: SearchRoot[];
  readonly #matches = new Map<string, Element[]>();
  readonly #marks = new Map<Element, string[]>();
  readonly #words = new Map<Element, string>();
  readonly #times = new Map<Element, boolean>();
  readonly #timesIn = new Map<Element, Element[]>();
  readonly #shapes = new Map<Element, ReadonlySet<string>>();

  constructor(document: Document) {
    this.document = document;
    this.#roots = [document];
    this.#classes = new PlainClasses(document);
  }

  /** Looks through the page once: for open shadow roots, and for times. */
  *prepare(): Steps<void> {
    for (const root of this.#roots)
      yield* eachInSteps([...root.querySelectorAll('*')].slice(0, MOST_ELEMENTS), (element) => {
        if (element.shadowRoot !== null) this.#roots.push(element.shadowRoot);
        if (!this.isTime(element)) return;
        for (let at = above(element); at !== null; at = above(at))
          once(this.#timesIn, at, () => []).push(element);
      });
  }

  /** All matches in the page and its open shadow roots; none where the words are no selector. */
  all(selector: string): readonly Element[] {
    return once(this.#matches, selector, () =>
      this.#roots.flatMap((root) => [...root.querySelectorAll(selector)]),
    );
  }

  /** Selectors that the element is lastingly told by, best first. */
  marks(element: Element): string[] {
    return once(this.#marks, element, () => lastingMarks(element, this.#classes));
  }

  /** Its words, on one line. */
  words(element: Element): string {
    return once(this.#words, element, () => wordsOf(element));
  }

  /** Whether it tells a time, and little else. */
  isTime(element: Element): boolean {
    return once(this.#times, element, () => isTime(element) && this.words(element).length <= MOST_TIME_WORDS);
  }

  /** The elements in it that tell a time. */
  timesIn(element: Element): readonly Element[] {
    return this.#timesIn.get(element) ?? [];
  }

  /** The ways from it down to what stands in it. */
  shape(element: Element): ReadonlySet<string> {
    return once(this.#shapes, element, () => shapeOf(element));
  }
}

/** @returns the element around it, also from within a shadow root */
export function above(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const found = find();
  known.set(key, found);
  return found;
}
