import { closestAround } from './_candidates';

/** Finders of what belongs to a post itself. */
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
  return {
    isOwn,
    ownPart(post, selector) {
      // Mostly the first match is an own one: a list of all would cost several times as much.
      const first = post.querySelector(selector);
      if (first === null || isOwn(first, post)) return first;
      for (const part of post.querySelectorAll(selector)) if (isOwn(part, post)) return part;
      return null;
    },
    ownParts: (post, selector) =>
      Array.from(post.querySelectorAll(selector)).filter((part) => isOwn(part, post)),
  };
}
