import { above } from './learning-page';

/** @returns the elements in it, also those in open shadow roots, in the page's order */
export function elementsIn(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (part: ParentNode) => {
    for (const element of part.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot !== null) walk(element.shadowRoot);
    }
  };
  if (root.shadowRoot !== null) walk(root.shadowRoot);
  walk(root);
  return found;
}

/** Whether the part stands in it, also in a shadow root in it. */
export function holds(element: Element, part: Element): boolean {
  for (let at: Element | null = part; at !== null; at = above(at)) if (element.contains(at)) return true;
  return false;
}

/** @returns the nearest element around it that matches, also from within a shadow root */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = above(at)) if (at.matches(selector)) return at;
  return null;
}

/** @returns the roots of text in it: its own, and the open shadow roots in it */
export function rootsIn(root: Element): (Element | ShadowRoot)[] {
  const hosts = [root, ...elementsIn(root)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...hosts];
}
