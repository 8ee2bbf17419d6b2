import { type Candidates, selectorCandidates } from './_candidates';
import { findRecords, isRecord } from './_generic-records';
import { CANDIDATE } from './_generic-types';

const declared = selectorCandidates(CANDIDATE);

/** Finders for posts by meaning, and for what is repeated with a time and an author each. */
export const genericCandidates: Candidates = {
  findCandidates(root) {
    const records = findRecords(root);
    const below = Array.from(root.querySelectorAll('*')).filter(isRecord);
    if (root instanceof Element && isRecord(root)) records.push(root);
    return [...new Set([...declared.findCandidates(root), ...records, ...below])].sort(byPlace);
  },
  candidateOf(node) {
    let element = elementAt(node);
    while (element !== null && !isRecord(element) && !element.matches(CANDIDATE))
      element = element.parentElement;
    return element;
  },
};

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
