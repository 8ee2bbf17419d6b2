import type { PostKind } from '../domain/post';
import { type DiscoursePlace, placeInAddress } from './_discourse-place';
import { firstGroup } from './_first-group';

/** What a post is in its topic. */
interface DiscourseRole {
  readonly kind: PostKind;
  /** Number of the post that it answers, where the page tells. */
  readonly answers: string | null;
}

/** The plug-in "Solved": the class of the post, or the mark in its menu. */
const ACCEPTED = '.accepted-text, .post-controls .accepted, .post-action-menu__solved-accepted';
const ACCEPTED_URL = /"acceptedAnswer":.*?"url":"([^"]*\/t\/[^"]*)"/s;
const SOLUTION = 'aside.accepted-answer, aside.quote.accepted-answer';

/** @returns the post's kind and what it answers: told by its nesting, by the replies opened above it, or by a quote. */
export function readDiscourseRole(
  element: Element,
  text: Element,
  place: DiscoursePlace | null,
): DiscourseRole {
  if (place === null) return { kind: 'reply', answers: null };
  if (place.number === '1') return { kind: isQuestion(element) ? 'question' : 'post', answers: null };
  const kind = isAccepted(element, place) ? 'answer' : 'reply';
  return { kind, answers: nestedBelow(element) ?? linkedAbove(element, place) ?? quoted(text, place) };
}

function quoted(text: Element, { topic, number }: DiscoursePlace): string | null {
  const quote = text.querySelector('aside.quote[data-post]');
  const answered = quote?.getAttribute('data-post') ?? '';
  const isOwnTopic = quote?.getAttribute('data-topic') === topic;
  return isOwnTopic && answered !== number && /^\d+$/.test(answered) ? answered : null;
}

function nestedBelow(element: Element): string | null {
  const own = element.closest('.nested-post');
  if (own === null) return null;
  const parent = own.parentElement?.closest('.nested-post')?.querySelector('[data-post-number]');
  if (parent) return parent.getAttribute('data-post-number');
  // A part of a thread may begin anywhere.
  return own.closest('.nested-context-view') === null ? '1' : null;
}

function linkedAbove(element: Element, { topic, number }: DiscoursePlace): string | null {
  const replies = element.querySelectorAll('.embedded-posts.top a.arrow, a.in-reply-to');
  const place = placeInAddress(Array.from(replies).at(-1)?.getAttribute('href') ?? null);
  return place?.topic === topic && place.number !== number ? place.number : null;
}

function isQuestion(element: Element): boolean {
  if (element.matches('article')) return element.querySelector(SOLUTION) !== null;
  return dataOf(element.ownerDocument).includes('"QAPage"');
}

function isAccepted(element: Element, { topic, number }: DiscoursePlace): boolean {
  if (element.matches('article')) {
    return element.closest('.accepted-answer') !== null || element.querySelector(ACCEPTED) !== null;
  }
  const place = placeInAddress(firstGroup(ACCEPTED_URL, dataOf(element.ownerDocument)));
  return place?.topic === topic && place.number === number;
}

/** What the server's page tells machines; the live app may still hold it for another topic. */
function dataOf(document: Document): string {
  return document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
}
