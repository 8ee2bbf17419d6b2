import type { Post } from '../domain/post';
import { closestAround } from './_candidates';
import { firstGroup } from './_first-group';
import { CONTENT, contentIdOf, ownPart } from './_xenforo-message';

/** What a contribution is. */
interface XenforoRole extends Pick<Post, 'kind' | 'rating'> {
  /** The engine's name of what it answers, where the page tells. */
  readonly answers: string | null;
}

/** @returns the contribution's kind, and what it answers: what it stands within, or quotes first. */
export function readXenforoRole(element: Element, body: Element, id: string): XenforoRole {
  if (/review|rating/.test(id)) return { kind: 'review', answers: null, rating: starsOf(element) };
  if (id.startsWith('post-')) return roleInThread(element, body);
  const around = closestAround(element, CONTENT);
  const answers = around === null ? null : contentIdOf(around);
  const isComment = answers !== null || id.includes('comment');
  return { kind: isComment ? 'reply' : 'post', answers, rating: null };
}

function roleInThread(element: Element, body: Element): XenforoRole {
  if (isFirst(element)) {
    const page = element.ownerDocument.documentElement;
    const isQuestion = page.matches('[data-template="thread_view_type_question"]');
    return { kind: isQuestion ? 'question' : 'post', answers: null, rating: null };
  }
  const kind = element.matches('.message--solution') ? 'answer' : 'reply';
  return { kind, answers: quotedIn(body), rating: null };
}

/** By the number that each post of a thread shows; an article needs none. */
function isFirst(element: Element): boolean {
  if (element.matches('.message--article')) return true;
  const numbers = '.message-attribution-opposite li, .message-attribution a, .publicControls .postNumber';
  for (const number of element.querySelectorAll(numbers)) {
    if (/^\s*#?\s*1\s*$/.test(number.textContent ?? '')) return true;
  }
  return false;
}

function quotedIn(body: Element): string | null {
  const quote = body.querySelector('.bbCodeBlock--quote, .bbCodeQuote');
  const link = quote?.querySelector('.bbCodeBlock-sourceJump, .AttributionLink');
  const source =
    quote?.getAttribute('data-source')?.replace(': ', '-') ??
    link?.getAttribute('data-content-selector') ??
    link?.getAttribute('href') ??
    '';
  return firstGroup(/\b(post-\d+)/, source.replace(/post\?id=/, 'post-'));
}

/** "4.00 star(s)": the site's words around the number vary. */
function starsOf(element: Element): number | null {
  const title = ownPart(element, '.ratingStars, .ratings')?.getAttribute('title') ?? '';
  const stars = firstGroup(/(\d+(?:[.,]\d+)?)/, title);
  return stars === null ? null : Number(stars.replace(',', '.'));
}
