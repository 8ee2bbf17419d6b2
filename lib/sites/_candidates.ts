import { isElement } from './_nodes';
import type { SiteAdapter } from './index';

/** The two ways to find posts of a site whose posts are told by one selector. */
type Candidates = Pick<SiteAdapter, 'findCandidates' | 'candidateOf'>;

/**
 * @param isCandidate what a selector cannot say of a match
 * @param isPart tells a match that is a part of the one around it
 * @returns finders for the elements that match; of nested ones each is a candidate of its own.
 */
export function selectorCandidates(
  selector: string,
  isCandidate: (element: Element) => boolean = () => true,
  isPart: (element: Element) => boolean = () => false,
): Candidates {
  return {
    findCandidates(root) {
      const below = Array.from(root.querySelectorAll(selector));
      const all = isElement(root) && root.matches(selector) ? [root, ...below] : below;
      return all.filter((element) => !isPart(element) && isCandidate(element));
    },
    candidateOf(node) {
      let element = (isElement(node) ? node : node.parentElement)?.closest(selector) ?? null;
      while (element !== null && isPart(element)) element = closestAround(element, selector);
      return element !== null && isCandidate(element) ? element : null;
    },
  };
}

/** @returns the same finders, but a match inside another match belongs to the outer one. */
export function outermostCandidates(
  selector: string,
  isCandidate: (element: Element) => boolean = () => true,
): Candidates {
  const isPart = (element: Element) => closestAround(element, selector) !== null;
  const { findCandidates, candidateOf } = selectorCandidates(selector);
  return {
    findCandidates(root) {
      if (isElement(root) && isPart(root)) return [];
      let outer: Element | null = null;
      // In document order the parts of a match come right after it.
      return findCandidates(root).filter((element) => {
        if (outer?.contains(element)) return false;
        outer = element;
        return isCandidate(element);
      });
    },
    candidateOf(node) {
      let element = candidateOf(node);
      for (let around = element; around !== null; around = closestAround(around, selector)) element = around;
      return element !== null && isCandidate(element) ? element : null;
    },
  };
}

/** @returns the nearest match that the element stands in; never the element itself. */
export function closestAround(element: Element, selector: string): Element | null {
  return element.parentElement?.closest(selector) ?? null;
}
