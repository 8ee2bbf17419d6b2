import { type Candidates, selectorCandidates } from './_candidates';
import { POSTING_ITEMS } from './_generic-types';

/** What may be a post by the meaning of its markup: schema.org items, microformats, articles, comments. */
export const CANDIDATE = `${POSTING_ITEMS},.h-entry,.h-review,.h-cite,article,[role="article"],[role="comment"]`;

/** Parts of a page that hold links and dates, never posts. */
const FURNITURE = 'nav,aside,footer,[role="navigation"],[role="complementary"],[role="contentinfo"]';
const declared = selectorCandidates(CANDIDATE);

/** Rows found so far: a change inside one is told without searching the page again. */
const rows = new WeakSet<Element>();

/** Finders for posts by meaning, and for rows that repeat one time and one author each. */
export const genericCandidates: Candidates = {
  findCandidates(root) {
    const found = new Set(declared.findCandidates(root));
    for (const time of root.querySelectorAll('time')) {
      const row = time.closest(CANDIDATE) === null ? rowAround(time) : null;
      if (row === null) continue;
      rows.add(row);
      found.add(row);
    }
    return [...found].sort(byPlace);
  },
  candidateOf(node) {
    const candidate = declared.candidateOf(node);
    if (candidate !== null) return candidate;
    let element = elementAt(node);
    while (element !== null && !rows.has(element)) element = element.parentElement;
    return element;
  },
};

/** The largest element around the time that holds no other, if its neighbours are built alike. */
function rowAround(time: Element): Element | null {
  if (time.closest(FURNITURE) !== null) return null;
  let row = time;
  for (let parent = row.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.getElementsByTagName('time').length !== 1) break;
    row = parent;
  }
  return row !== time && hasTwin(row) ? row : null;
}

function hasTwin(row: Element): boolean {
  for (const other of row.parentElement?.children ?? []) {
    const isAlike = other !== row && other.tagName === row.tagName && other.className === row.className;
    if (isAlike && other.getElementsByTagName('time').length > 0) return true;
  }
  return false;
}

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
