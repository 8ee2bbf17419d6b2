import { lastStep, type OwnParts } from './_own-parts';
import { textOf } from './_text';

/** One way to find a part of a post: below it the first own match of the selector, or the post itself. */
interface Way {
  readonly selector: string;
  /** The attribute that holds the value; null: its text. */
  readonly attribute: string | null;
}

/** What a description says of one part: see `domain/site-description.ts`. */
export class Part {
  readonly #ways: readonly Way[];
  readonly #own: OwnParts;

  constructor(words: string | undefined, own: OwnParts) {
    this.#ways = (words ?? '')
      .split('||')
      .flatMap((way) => (way.trim() === '' ? [] : [parseWay(way.trim())]));
    this.#own = own;
  }

  /** @returns the first element that one of the ways leads to */
  element(post: Element): Element | null {
    for (const { selector } of this.#ways) {
      const found = this.#find(post, selector);
      if (found !== null) return found;
    }
    return null;
  }

  /** @returns all own elements of the first way that leads to some; of nested ones the outer */
  elements(post: Element): Element[] {
    for (const { selector } of this.#ways) {
      const all = selector === '' ? [post] : this.#own.ownParts(post, selector);
      if (all.length > 0)
        return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
    }
    return [];
  }

  /** @returns the first value that says something */
  value(post: Element): string | null {
    for (const { selector, attribute } of this.#ways) {
      const element = this.#find(post, selector);
      const value = attribute === null ? textOf(element) : element?.getAttribute(attribute);
      if (value && value.trim() !== '') return value.trim();
    }
    return null;
  }

  /** @returns what the attribute holds that the element was found by; null where none is named */
  attributeOf(element: Element): string | null {
    const way = this.#ways.find(
      ({ selector, attribute }) =>
        attribute !== null && (selector === '' || element.matches(lastStep(selector))),
    );
    return way?.attribute ? element.getAttribute(way.attribute) : null;
  }

  #find(post: Element, selector: string): Element | null {
    return selector === '' ? post : this.#own.ownPart(post, selector);
  }
}

/** `a[href^="/@"]` names no attribute, `a[href^="/@"]@href` does. */
function parseWay(words: string): Way {
  const [, selector = words, attribute = null] = /^(.*)@([\w-]+)$/s.exec(words) ?? [];
  return { selector: selector.trim(), attribute };
}
