import { isOwnPart, ownPart } from './_generic-own';
import { genericTextRoots } from './_generic-text';
import { timeOf } from './_generic-time';
import { CANDIDATE, declaredKind, isPublished, POSTING_ITEMS } from './_generic-types';

const HEADING = 'h1,h2,h3,h4,h5,h6';
const ENTRY = '.h-entry,.h-cite,.h-review';
const WRITING = 'textarea,[contenteditable="true"]';
/** What stands beside a page's content. */
const BESIDE = 'a,nav,aside,footer,[role="search"]';

/** What is known of an element beside its own markup. */
interface Known {
  /** It gives stars: a review may carry a title. */
  readonly isRated: boolean;
  /** The page's data names its address as a contribution's. */
  readonly isInData: () => boolean;
}

/** @returns whether the element is a contribution of a person, not an article of the publisher nor a teaser of one. */
export function isGenericPost(element: Element, { isRated, isInData }: Known): boolean {
  if (declaredKind(element) !== null) return !isRemark(element);
  if (isPublished(element) || element.closest('a,nav,aside,footer') !== null) return false;
  if (element.matches(ENTRY)) return !isTitledEntry(element);
  if (isRated) return true;
  return !isTeaser(element) && (hasSignOfTalk(element) || isInData());
}

/** A comment within a question or an answer is a remark on it, as in the data of pages of questions and answers. */
function isRemark(element: Element): boolean {
  const around = element.parentElement?.closest(POSTING_ITEMS) ?? element;
  return declaredKind(element) === 'reply' && /question|answer/.test(declaredKind(around) ?? '');
}

/** An entry with a name apart from its content is an article; a note has none. */
function isTitledEntry(entry: Element): boolean {
  if (entry.matches('.h-review')) return false;
  const content = ownPart(entry, '.e-content,.p-content');
  if (content === null) return true;
  const isNested = (entry.parentElement?.closest(ENTRY) ?? null) !== null;
  const name = Array.from(entry.querySelectorAll('.p-name')).find(
    (part) => isOwnPart(entry, part) && part !== content && part.closest('.p-author,.h-card') === null,
  );
  return !isNested && name !== undefined;
}

/** A page's article has its title inside; a teaser has a title that leads elsewhere. */
function isTeaser(element: Element): boolean {
  const heading = ownPart(element, HEADING);
  if (heading === null) return false;
  if (heading.tagName === 'H1' || heading.closest('a') !== null || heading.querySelector('a[href]') !== null)
    return true;
  const body = genericTextRoots(element)[0];
  const isAboveText = body === undefined || !body.contains(heading);
  return isAboveText && ownPart(element, 'button,textarea') === null;
}

/** What posts have and articles lack: a link on the time, a way to answer, answers, a place in a feed. */
function hasSignOfTalk(element: Element): boolean {
  if (element.matches('[role="comment"]')) return true;
  if (timeOf(element)?.closest('a[href]') || timeOf(element)?.querySelector('a[href]')) return true;
  if (
    element.querySelector(CANDIDATE) !== null ||
    (element.parentElement?.closest(CANDIDATE) ?? null) !== null
  )
    return true;
  // Articles have buttons to share and links to their parts too.
  const hasControl = ownPart(element, 'button,a[href^="#"]') !== null;
  return hasControl && (hasKin(element) || hasReplyBox(element.ownerDocument));
}

/** Whether more of its kind stand on the page; a teaser beside an article is none. */
function hasKin(element: Element): boolean {
  if (!element.matches(CANDIDATE)) return true;
  return Array.from(element.ownerDocument.querySelectorAll(CANDIDATE)).some(
    (other) =>
      other.tagName === element.tagName &&
      !other.contains(element) &&
      !element.contains(other) &&
      other.closest(BESIDE) === null &&
      timeOf(other) !== null &&
      !isTeaser(other),
  );
}

function hasReplyBox(document: Document): boolean {
  return Array.from(document.querySelectorAll(WRITING)).some((box) => box.closest(BESIDE) === null);
}
