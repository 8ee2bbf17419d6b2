import { follows } from './_order';
import { ownParts, ownTime, postLinkOf, profileIn } from './_threads-link';

const SPAN = 'span[dir="auto"]';
const MEDIA = 'img, video, picture';
/** Stands between the parts of a head line, as in "2h · Author". */
const DOT = '·';

/**
 * @returns the paragraphs of the post's own words: the first texts below the head line, side by side. What follows a
 * picture is a label of it; links, counts and buttons are none.
 */
export function threadsTextOf(post: Element): readonly Element[] {
  const link = postLinkOf(post);
  const time = ownTime(post) ?? link;
  if (time === null) return [];
  // A row of activity is a link around the words.
  if (link !== null && link !== time && !link.contains(time)) return Array.from(link.querySelectorAll(SPAN));
  const head = headAround(time, post);
  const spans = ownParts(post, SPAN).filter(
    (span) => follows(span, time) && !head.contains(span) && isPlain(span),
  );
  const first = spans.find((span, at) => !isDot(span) && !isDot(spans[at - 1]));
  if (first === undefined || hasMediaBetween(post, time, first)) return [];
  return paragraphsBeside(first);
}

/** @returns the element and the other paragraphs around it, in order. */
export function paragraphsBeside(span: Element): readonly Element[] {
  return Array.from(span.parentElement?.children ?? []).filter(
    (child) => child.matches(SPAN) && isPlain(child),
  );
}

/** The head line holds the name and the time, and marks of the author (2026-07). */
function headAround(time: Element, post: Element): Element {
  const names = ownParts(post, 'a[href*="/@"]').filter((link) => profileIn(link) !== null);
  // Above the name there may be the name of who reposted it.
  const name = names.findLast((link) => link.textContent !== '' && follows(time, link));
  let head = time;
  while (name !== undefined && !head.contains(name) && head.parentElement !== null) head = head.parentElement;
  return head.contains(post) ? time : head;
}

function isDot(span: Element | undefined): boolean {
  return span?.textContent?.trim() === DOT;
}

function isPlain(span: Element): boolean {
  if (span.parentElement?.closest(`${SPAN}, a, button, [role="button"]`)) return false;
  return span.querySelector('time') === null && span.textContent !== '';
}

function hasMediaBetween(post: Element, time: Element, span: Element): boolean {
  return ownParts(post, MEDIA).some((media) => follows(media, time) && follows(span, media));
}
