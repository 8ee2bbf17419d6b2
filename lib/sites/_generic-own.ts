import { CANDIDATE } from './_generic-types';

/** @returns the parts that belong to the post itself, not to a post within it. */
export function ownParts(post: Element, selector: string): Element[] {
  return Array.from(post.querySelectorAll(selector)).filter((part) => isOwnPart(post, part));
}

/** @returns the first of them. */
export function ownPart(post: Element, selector: string): Element | null {
  return firstPart(post, selector, (part) => isOwnPart(post, part));
}

/** @returns the first part that fits; asks for all of them only when the very first does not. */
export function firstPart(post: Element, selector: string, fits: (part: Element) => boolean): Element | null {
  const first = post.querySelector(selector);
  if (first === null || fits(first)) return first;
  for (const part of post.querySelectorAll(selector)) if (fits(part)) return part;
  return null;
}

/** @returns whether no other post stands between the part and the post. */
export function isOwnPart(post: Element, part: Element): boolean {
  const nearest = part.closest(CANDIDATE);
  return nearest === null || nearest === post || nearest.contains(post);
}

/** @returns what the element says: the value it declares, else its words. */
export function declaredValue(element: Element | null): string | null {
  if (element === null) return null;
  return element.getAttribute('content') ?? element.textContent;
}
