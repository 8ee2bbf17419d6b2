import { CANDIDATE } from './_generic-candidates';

/** @returns the parts that belong to the post itself, not to a post within it. */
export function ownParts(post: Element, selector: string): Element[] {
  return Array.from(post.querySelectorAll(selector)).filter((part) => isOwnPart(post, part));
}

/** @returns the first of them. */
export function ownPart(post: Element, selector: string): Element | null {
  for (const part of post.querySelectorAll(selector)) if (isOwnPart(post, part)) return part;
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
