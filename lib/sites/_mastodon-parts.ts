import type { Author } from '../domain/post';
import { attributeIn } from './_attribute';
import { inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { fullHandle } from './_mastodon-state';
import { ownPart, ownParts, statusLinkOf } from './_mastodon-status';
import { textOf } from './_text';
import { type PostTime, readInstant, readTime } from './_times';
import type { Page } from './index';

/** What stands inside the text's element without being of the text. */
export const NOT_MASTODON_TEXT =
  '.poll, .translate-button, .status__content__spoiler-link, .status--has-quote .quote-inline';

const AUTHOR_LINK = 'a.status__display-name, a.detailed-status__display-name';

/** @returns the warning, the words, and the hashtags that the app moves below them since 4.2; never a reader's own filter. */
export function mastodonTextOf(status: Element): readonly Element[] {
  return ownParts(
    status,
    '.content-warning:not(.content-warning--filter), .status__content, :is(.hashtag-bar, .status__content ~ div) > a[href*="/tags/"]',
  );
}

/** @returns the author; the handle always names the server, so that a person is the same seen from any. */
export function readMastodonAuthor(status: Element, page: Page): Author {
  const link = ownPart(status, AUTHOR_LINK);
  const handle =
    fullHandle(ownPart(status, '.display-name__account')?.textContent, page) ??
    fullHandle(link?.getAttribute('title'), page) ??
    handleInAddress(statusLinkOf(status), page);
  return {
    name: textOf(ownPart(status, '.display-name__html')),
    handle,
    profileUrl: canonicalLink(link?.getAttribute('href'), page),
  };
}

/** Servers up to 3.5 link a status of another server to where it is from: its author is there. */
function handleInAddress(link: Element | null, page: Page): string | null {
  const handle = inAddress(/\/(@[^/]+)/, link);
  const address = canonicalLink(link?.getAttribute('href'), page);
  const host = address === null ? page.url.host : new URL(address).host;
  const isElsewhere = handle !== null && host !== page.url.host && handle.lastIndexOf('@') === 0;
  return fullHandle(isElsewhere ? `${handle}@${host}` : handle, page);
}

/**
 * @returns the time; the post that a page is about has only words for it in the app, but the page's head has its instant
 * as long as the page is the one that the server sent.
 */
export function readMastodonTime(status: Element, { document }: Page): PostTime {
  const link = statusLinkOf(status);
  const shown = readTime(link?.querySelector('time') ?? link);
  const number = inAddress(/(\/\d+)$/, link);
  if (shown.postedAt !== null || number === null || !metaIn(document, 'og:url')?.endsWith(number))
    return shown;
  return { ...shown, postedAt: readInstant(metaIn(document, 'og:published_time')) };
}

function metaIn(document: Document, property: string): string | null {
  return attributeIn(document, `meta[property="${property}"]`, 'content');
}
