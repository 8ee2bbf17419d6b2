import type { Post } from '../domain/post';
import { postKey } from './_posts';
import { focalId, statusId } from './_x-status';
import type { Page } from './index';

const CELL = '[data-testid="cellInnerDiv"]';
const TWEET = '[data-testid="tweet"]';
/** Node.DOCUMENT_POSITION_PRECEDING */
const PRECEDING = 2;

type Conversation = Pick<Post, 'kind' | 'parentKey' | 'threadKey'>;

/** The focal tweet of each document, so that not every tweet has to look for it. */
const focalTweets = new WeakMap<Document, { readonly id: string; readonly tweet: Element }>();

/**
 * Tells a tweet's place on a tweet's own page: what stands above that tweet leads up to it, what stands below
 * answers it, until a heading begins something else.
 */
export function conversationOf(tweet: Element, id: string | null, page: Page): Conversation {
  const focal = focalId(page);
  if (focal === null || isSuggestion(tweet)) return { kind: 'post', parentKey: null, threadKey: null };
  const threadKey = postKey('x', focal);
  const parentKey = isBelowFocal(tweet, focal, page) ? threadKey : keyAbove(tweet);
  if (id === focal)
    return { kind: parentKey === null ? 'post' : 'reply', parentKey: keyAbove(tweet), threadKey };
  return { kind: parentKey === null ? 'post' : 'reply', parentKey, threadKey };
}

function isBelowFocal(tweet: Element, focal: string, page: Page): boolean {
  const focalTweet = findFocal(focal, page.document);
  if (focalTweet === null || focalTweet === tweet) return false;
  return (tweet.compareDocumentPosition(focalTweet) & PRECEDING) !== 0;
}

function findFocal(id: string, document: Document): Element | null {
  const known = focalTweets.get(document);
  if (known?.id === id && known.tweet.isConnected && statusId(known.tweet) === id) return known.tweet;
  for (const link of document.querySelectorAll(`${TWEET} a[href*="/status/${id}"]`)) {
    const tweet = link.closest(TWEET);
    if (tweet === null || statusId(tweet) !== id) continue;
    focalTweets.set(document, { id, tweet });
    return tweet;
  }
  return null;
}

function keyAbove(tweet: Element): string | null {
  const above = tweet.closest(CELL)?.previousElementSibling?.querySelector(TWEET);
  const id = above ? statusId(above) : null;
  return id === null ? null : postKey('x', id);
}

/** Below the conversation X puts more tweets under a heading of their own. */
function isSuggestion(tweet: Element): boolean {
  let cell = tweet.closest(CELL)?.previousElementSibling ?? null;
  while (cell !== null) {
    if (cell.querySelector('h2') !== null && cell.querySelector(TWEET) === null) return true;
    cell = cell.previousElementSibling;
  }
  return false;
}
