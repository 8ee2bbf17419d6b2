import { inAddress } from './_first-group';
import { partsOutside } from './_own-parts';
import type { Page } from './index';

export const TWEET = 'article[data-testid="tweet"]';

const STATUS_LINK = 'a[href*="/status/"]';
const STATUS = /\/status(?:es)?\/(\d{1,20})\b/;
/** A tweet's own page, and a picture of it that is open over some other page. */
const PAGE = /^\/(?:\w+|i\/web)\/status(?:es)?\/(\d{1,20})(\/(?:photo|video)\/\d+)?\/?$/;

/** A quoted tweet stands in a box of its own inside the tweet that quotes it. */
export const { ownPart } = partsOutside(`[role="link"]:not(a), [role="blockquote"], ${TWEET}`);

/** @returns the tweet's own time, which stands in a link to it; none in advertisements and just after posting. */
export function ownTime(tweet: Element): Element | null {
  return ownPart(tweet, `${STATUS_LINK} time`);
}

/** @returns the link around the tweet's own time. */
export function ownStatusLink(tweet: Element, time = ownTime(tweet)): Element | null {
  return time?.closest(STATUS_LINK) ?? null;
}

/**
 * @param link the tweet's own status link, where it is known
 * @returns the tweet's id in the network
 */
export function statusId(tweet: Element, link = ownStatusLink(tweet)): string | null {
  // An advertisement has no time, but its statistics and pictures name it.
  return inAddress(STATUS, link ?? ownPart(tweet, STATUS_LINK));
}

/** @returns the id of the tweet that the page around this one is about; null in timelines, profiles, lists of quotes. */
export function focalId(tweet: Element, { url }: Page): string | null {
  const match = PAGE.exec(url.pathname);
  if (match === null) return null;
  const [, id = null, picture] = match;
  // Behind a picture there stays the page that it was opened from; the tweet's own stands beside it.
  return picture === undefined || tweet.closest('[role="dialog"]') !== null ? id : null;
}
