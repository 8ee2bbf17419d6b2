import { findRecords, hasRecords, isRecord } from './_generic-records';
import { CANDIDATE, isHeadOfDeclared } from './_generic-types';
import { isElement } from './_nodes';
import type { SearchRoot, SiteAdapter } from './index';

/** Finders for posts by meaning, and for what is repeated with a time and an author each. */
export const genericCandidates: Pick<SiteAdapter, 'findCandidates' | 'searchCandidates' | 'candidateOf'> = {
  searchCandidates,
  findCandidates: (root) => Array.from(searchCandidates(root)).filter((element) => element !== null),
  candidateOf(node) {
    let element = isElement(node) ? node : node.parentElement;
    while (element !== null && !isCandidate(element)) element = element.parentElement;
    return element;
  },
};

/** Elements looked at between two pauses. */
const STEP = 500;

function* searchCandidates(root: SearchRoot): Generator<Element | null> {
  const outside = (yield* findRecords(root)).filter(
    (element) => !root.contains(element) && isCandidate(element),
  );
  yield* outside.toSorted(byPlace);
  if (isElement(root) && isCandidate(root)) yield root;
  if (!hasRecords(root)) return yield* root.querySelectorAll(CANDIDATE);
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    if (isCandidate(element)) yield element;
    count += 1;
    if (count % STEP === 0) yield null;
  }
}

function isCandidate(element: Element): boolean {
  return element.matches(CANDIDATE) || (isRecord(element) && !isHeadOfDeclared(element));
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
