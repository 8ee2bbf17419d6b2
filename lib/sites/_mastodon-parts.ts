import type { Author, Post } from '../domain/post';
import { canonicalLink } from './_links';
import { fullHandle } from './_mastodon-state';
import { ownPart, ownParts, statusLinkOf } from './_mastodon-status';
import { readText } from './_text';
import { readInstant } from './_times';
import type { Page } from './index';

/** What stands inside the text's element without being of the text. */
export const NOT_MASTODON_TEXT =
  '.poll, .translate-button, .status__content__spoiler-link, .status--has-quote .quote-inline';

const AUTHOR_LINK = 'a.status__display-name, a.detailed-status__display-name';

/** @returns the warning, the words, and the hashtags that the app moves below them since 4.2; never a reader's own filter. */
export function mastodonTextOf(status: Element): readonly Element[] {
  return ownParts(status, '.content-warning:not(.content-warning--filter), .status__content, .hashtag-bar a');
}

/** @returns the author; the handle always names the server, so that a person is the same seen from any. */
export function readMastodonAuthor(status: Element, page: Page): Author {
  const link = ownPart(status, AUTHOR_LINK);
  const name = ownPart(status, '.display-name__html');
  const handle =
    fullHandle(ownPart(status, '.display-name__account')?.textContent, page) ??
    fullHandle(link?.getAttribute('title'), page) ??
    fullHandle(/\/(@[^/]+)/.exec(statusLinkOf(status)?.getAttribute('href') ?? '')?.[1], page);
  return {
    name: name === null ? null : readText([name]).text,
    handle,
    profileUrl: canonicalLink(link?.getAttribute('href'), page),
  };
}

/**
 * @returns the time; the post that a page is about has only words for it in the app, but the page's head has its instant
 * as long as the page is the one that the server sent.
 */
export function readMastodonTime(
  status: Element,
  { document }: Page,
): Pick<Post, 'postedAt' | 'postedAtText'> {
  const link = statusLinkOf(status);
  const time = link?.querySelector('time') ?? null;
  const postedAtText = (time ?? link)?.textContent ?? null;
  if (time !== null) return { postedAt: readInstant(time.getAttribute('datetime')), postedAtText };
  const number = /\/\d+$/.exec(link?.getAttribute('href') ?? '')?.[0];
  const address = metaIn(document, 'og:url');
  const isSent = number !== undefined && address?.endsWith(number);
  return { postedAt: isSent ? readInstant(metaIn(document, 'og:published_time')) : null, postedAtText };
}

function metaIn(document: Document, property: string): string | null {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? null;
}
