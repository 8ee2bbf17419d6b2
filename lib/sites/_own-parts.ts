import { closestAround } from './_candidates';

/** Leads into the open shadow root of what stands before it, or of the post itself. */
export const INTO = '>>>';

/** @returns what an element matches that the selector leads to, within the tree where it stands */
export function lastStep(selector: string): string {
  return selector.split(INTO).at(-1) ?? selector;
}

/** Finders of what belongs to a post itself; a selector may lead into shadow roots: `x-head >>> .name`, `>>> .text`. */
export interface OwnParts {
  isOwn(part: Element, post: Element): boolean;
  ownPart(post: Element, selector: string): Element | null;
  ownParts(post: Element, selector: string): Element[];
}

/** @returns finders that leave out what stands in a box within the post: a quote, an answer, a part with names of its own. */
export function partsOutside(boxes: string): OwnParts {
  const isOwn = (part: Element, post: Element) => {
    const nearest = part.closest(boxes);
    if (nearest === post && part !== post) return true;
    return (nearest === part ? closestAround(part, boxes) : nearest)?.contains(post) ?? true;
  };
  const own: OwnParts = {
    isOwn,
    ownPart(post, selector) {
      if (selector.includes(INTO)) return own.ownParts(post, selector)[0] ?? null;
      // Mostly the first match is an own one: a list of all would cost several times as much.
      const first = post.querySelector(selector);
      if (first === null || isOwn(first, post)) return first;
      for (const part of post.querySelectorAll(selector)) if (isOwn(part, post)) return part;
      return null;
    },
    ownParts(post, selector) {
      const [outer = '', ...inner] = selector.split(INTO);
      const parts =
        outer.trim() === ''
          ? [post]
          : Array.from(post.querySelectorAll(outer)).filter((part) => isOwn(part, post));
      return inner.reduce<Element[]>(
        (hosts, step) =>
          hosts.flatMap(({ shadowRoot }) => Array.from(shadowRoot?.querySelectorAll(step) ?? [])),
        parts,
      );
    },
  };
  return own;
}
