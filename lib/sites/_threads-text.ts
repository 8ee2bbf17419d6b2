import { ownParts, ownTime, postLinkOf } from './_threads-link';

const SPAN = 'span[dir="auto"]';
const MEDIA = 'img, video, picture';
/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/**
 * @returns the paragraphs of the post's own words: the first texts after the time, side by side. What follows a picture
 * is a label of it; links, counts and buttons are none.
 */
export function threadsTextOf(post: Element): readonly Element[] {
  const time = ownTime(post);
  if (time === null) return [];
  const link = postLinkOf(post);
  // A row of activity is a link around the words.
  if (link !== null && !link.element.contains(time)) return Array.from(link.element.querySelectorAll(SPAN));
  const first = ownParts(post, SPAN).find((span) => follows(span, time) && isPlain(span));
  if (first === undefined || hasMediaBetween(post, time, first)) return [];
  return paragraphsBeside(first);
}

/** @returns the element and the other paragraphs around it, in order. */
export function paragraphsBeside(span: Element): readonly Element[] {
  return Array.from(span.parentElement?.children ?? []).filter(
    (child) => child.matches(SPAN) && isPlain(child),
  );
}

function isPlain(span: Element): boolean {
  if (span.parentElement?.closest(`${SPAN}, a, button, [role="button"]`)) return false;
  return span.querySelector('time') === null && span.textContent !== '';
}

function hasMediaBetween(post: Element, time: Element, span: Element): boolean {
  return ownParts(post, MEDIA).some((media) => follows(media, time) && follows(span, media));
}

function follows(node: Element, other: Element): boolean {
  return (other.compareDocumentPosition(node) & FOLLOWING) !== 0;
}
