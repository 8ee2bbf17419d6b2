import { GENERIC_READER } from '../domain/generic-reader';
import type { Page, SiteAdapter } from '../sites';
import { isElement } from '../sites/_nodes';
import { readText } from '../sites/_text';
import { isDocument, isShadowRoot, queryDeep, standsIn } from './deep-dom';
import { EDITABLE_SELECTOR, editableOf, isOpen } from './editable';
import { saysName } from './says-name';

/**
 * The open reply box of that very post: what the site's adapter knows, else by where boxes stand. The box the
 * person wrote in last wins among several; a box for a new post is never taken.
 */
export function findComposer(
  post: Element,
  page: Page,
  adapter: SiteAdapter,
  lastEditable: HTMLElement | null,
): HTMLElement | null {
  const known = editableOf(adapter.findComposer?.(post, page) ?? null);
  if (known !== null && isOpen(known)) return known;
  // An adapter of that very site knows its composers: where it finds none, none is open, and the box the person
  // wrote in last is one for something else.
  if (adapter.id !== GENERIC_READER && adapter.findComposer !== undefined) return null;
  const belongs = (box: HTMLElement) => answers(box, post, adapter);
  if (lastEditable !== null && isOpen(lastEditable)) {
    if (belongs(lastEditable) || isNamed(lastEditable, post, page, adapter)) return lastEditable;
    if (answersThread(lastEditable, post, page, adapter)) return lastEditable;
  }
  return openBoxes(page.document).find(belongs) ?? null;
}

function openBoxes(document: Document): HTMLElement[] {
  const boxes = queryDeep(document, EDITABLE_SELECTOR).map((element) => editableOf(element));
  return [...new Set(boxes)].filter((box): box is HTMLElement => box !== null && isOpen(box));
}

/** Inside the post and not inside a post within it; or right after the post, before any other. */
function answers(box: HTMLElement, post: Element, adapter: SiteAdapter): boolean {
  const place = standsIn(box, post.getRootNode());
  if (adapter.candidateOf(place) === post) return !followsNested(place, post, adapter);
  return !post.contains(place) && followsDirectly(place, post, adapter);
}

/** A box among a post's answers that stands right after one of them belongs to that one. */
function followsNested(place: Node, post: Element, adapter: SiteAdapter): boolean {
  return adapter
    .findCandidates(post)
    .some((inner) => inner !== post && !inner.contains(place) && followsDirectly(place, inner, adapter));
}

function followsDirectly(place: Node, post: Element, adapter: SiteAdapter): boolean {
  let branch: Element = post;
  while (branch.parentElement !== null && !branch.parentElement.contains(place))
    branch = branch.parentElement;
  if (adapter.findCandidates(branch).some((other) => !post.contains(other) && !other.contains(post)))
    return false;
  for (let next = branch.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const between = adapter.findCandidates(next);
    if (next.contains(place)) return !between.some((other) => isBefore(other, place));
    if (between.length > 0) return false;
  }
  return false;
}

/** A dialog that shows the author's name is the answer to that author's post. */
function isNamed(box: HTMLElement, post: Element, page: Page, adapter: SiteAdapter): boolean {
  const dialog =
    dialogAround(standsIn(box, post.getRootNode())) ?? dialogAround(standsIn(box, page.document));
  const author = adapter.readPost(post, page)?.post.author;
  const name = author?.handle ?? author?.name;
  if (dialog === null || dialog.contains(post) || !name) return false;
  return saysName(readText([dialog]).text, name);
}

/** The box below a thread, where every post on the page is of that thread: only when the person wrote there. */
function answersThread(box: HTMLElement, post: Element, page: Page, adapter: SiteAdapter): boolean {
  const tree = post.getRootNode();
  const place = standsIn(box, tree);
  if (adapter.candidateOf(place) !== null || dialogAround(place) !== null || !isBefore(post, place))
    return false;
  const thread = adapter.readPost(post, page)?.post.threadKey ?? null;
  if (thread === null) return false;
  return candidatesIn(tree, adapter).every((other) => {
    const read = adapter.readPost(other, page);
    return read === null || (read.post.threadKey === thread && isBefore(other, place));
  });
}

function candidatesIn(tree: Node, adapter: SiteAdapter): readonly Element[] {
  return isDocument(tree) || isShadowRoot(tree) ? adapter.findCandidates(tree) : [];
}

function dialogAround(place: Node): Element | null {
  const around = isElement(place) ? place : place.parentElement;
  return around?.closest('dialog, [role="dialog"], [aria-modal="true"]') ?? null;
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
