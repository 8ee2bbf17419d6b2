import { NOT_MASTODON_TEXT, readMastodonAuthor } from './_mastodon-parts';
import { fullHandle } from './_mastodon-state';
import { ownPart } from './_mastodon-status';
import { textOf } from './_text';
import type { Page } from './index';

const ONLY_HASHTAGS = /^(?:\s*#[\p{L}\p{N}_·]+)*\s*$/u;

/**
 * The one form for all posts repeats author and words of the post it answers, without its number. It answers the post of
 * which both are the same; one that repeats nothing is for a new post.
 */
export function findMastodonComposer(status: Element, page: Page): HTMLElement | null {
  for (const form of page.document.querySelectorAll('.compose-form')) {
    const indicator = form.querySelector('.reply-indicator');
    const box = form.querySelector<HTMLElement>('textarea');
    if (indicator !== null && box !== null && answers(indicator, status, page)) return box;
  }
  return null;
}

function answers(indicator: Element, status: Element, page: Page): boolean {
  const handle = fullHandle(indicator.querySelector('.display-name__account')?.textContent, page);
  if (handle === null || handle !== readMastodonAuthor(status, page).handle) return false;
  const own = words(ownPart(status, '.status__content__text') ?? ownPart(status, '.status__content'));
  const repeated = words(indicator.querySelector('.reply-indicator__content'));
  // The post shows the hashtags at its end apart from its words.
  return own !== '' && repeated.startsWith(own) && ONLY_HASHTAGS.test(repeated.slice(own.length));
}

function words(element: Element | null): string {
  return textOf(element, NOT_MASTODON_TEXT).trim();
}
