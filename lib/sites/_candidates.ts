import type { SiteAdapter } from './index';

/** The two ways to find posts of a site whose posts are told by one selector. */
export type Candidates = Pick<SiteAdapter, 'findCandidates' | 'candidateOf'>;

const ELEMENT_NODE = 1;

/** @returns finders for the elements that match; of nested ones each is a candidate of its own. */
export function selectorCandidates(selector: string): Candidates {
  return {
    findCandidates(root) {
      const below = Array.from(root.querySelectorAll(selector));
      return isElement(root) && root.matches(selector) ? [root, ...below] : below;
    },
    candidateOf(node) {
      const element = isElement(node) ? node : node.parentElement;
      return element?.closest(selector) ?? null;
    },
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** @returns the same finders, but a match inside another match belongs to the outer one. */
export function outermostCandidates(selector: string): Candidates {
  const all = selectorCandidates(selector);
  const isOutermost = (element: Element) => (element.parentElement?.closest(selector) ?? null) === null;
  return {
    findCandidates: (root) => all.findCandidates(root).filter(isOutermost),
    candidateOf(node) {
      let candidate = all.candidateOf(node);
      while (candidate !== null && !isOutermost(candidate)) {
        candidate = candidate.parentElement?.closest(selector) ?? null;
      }
      return candidate;
    },
  };
}
