import { NO_PLACE, type Place, postKey } from './_posts';
import { focalId, ownStatusLink, statusId, TWEET } from './_x-status';
import type { Page } from './index';

const CELL = '[data-testid="cellInnerDiv"]';

/**
 * Tells a tweet's place on a tweet's own page: what is older than that tweet leads up to it, what is newer answers
 * it, until a heading begins something else.
 */
export function conversationOf(tweet: Element, id: string | null, page: Page): Place {
  const focal = focalId(tweet, page);
  if (focal === null || isAdvertisement(tweet, id) || isSuggestion(tweet)) return NO_PLACE;
  const threadKey = postKey('x', focal);
  const parentKey = isNewer(id, focal) ? threadKey : keyAbove(tweet);
  return { kind: parentKey === null ? 'post' : 'reply', parentKey, threadKey };
}

/**
 * Ids grow with time. By them, not by where the tweets stand: X takes out of the page what is scrolled far away.
 * A tweet that is being sent has no id yet.
 */
function isNewer(id: string | null, focal: string): boolean {
  return id === null || BigInt(id) > BigInt(focal);
}

function isAdvertisement(tweet: Element, id: string | null): boolean {
  return id !== null && ownStatusLink(tweet) === null;
}

function keyAbove(tweet: Element): string | null {
  const above = tweet.closest(CELL)?.previousElementSibling?.querySelector(TWEET);
  const id = above ? statusId(above) : null;
  return id && postKey('x', id);
}

/** Below the conversation X puts more tweets under a heading of their own. */
function isSuggestion(tweet: Element): boolean {
  let cell = tweet.closest(CELL)?.previousElementSibling;
  while (cell) {
    if (cell.querySelector('h2') !== null && cell.querySelector(TWEET) === null) return true;
    cell = cell.previousElementSibling;
  }
  return false;
}
