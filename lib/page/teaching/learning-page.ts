import { isTime } from '../../sites/_generic-times';
import { wordsOf } from '../../sites/_generic-words';
import { lastingMarks } from './lasting-marks';
import { PlainClasses } from './plain-names';

/** What is asked of the elements of one page again and again while it is learned, each answered once. */
export class LearningPage {
  readonly document: Document;
  readonly #classes: PlainClasses;
  readonly #marks = new Map<Element, string[]>();
  readonly #words = new Map<Element, string>();
  readonly #times = new Map<Element, boolean>();
  readonly #timesIn = new Map<Element, Element[]>();

  constructor(document: Document) {
    this.document = document;
    this.#classes = new PlainClasses(document);
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
    return once(this.#times, element, () => this.words(element).length <= 80 && isTime(element));
  }

  /** The elements in it that tell a time. */
  timesIn(element: Element): Element[] {
    return once(this.#timesIn, element, () =>
      [...element.querySelectorAll('*')].filter((part) => this.isTime(part)),
    );
  }
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const found = find();
  known.set(key, found);
  return found;
}
