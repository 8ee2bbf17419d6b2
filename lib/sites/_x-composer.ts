import { readText } from './_text';
import { ownTextOf, readXAuthor } from './_x-parts';
import { focalId, ownPart, statusId } from './_x-status';
import type { Page } from './index';

const TWEET = '[data-testid="tweet"]';
const BOX =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';

/** @returns the reply box that answers this tweet: in the dialog that repeats it, or on its own page. */
export function findXComposer(tweet: Element, page: Page): HTMLElement | null {
  for (const dialog of page.document.querySelectorAll('[role="dialog"]')) {
    const box = boxIn(dialog);
    if (box !== null) return answers(dialog, box, tweet, page) ? box : null;
  }
  const id = statusId(tweet);
  if (id === null || id !== focalId(page)) return null;
  const cell = tweet.closest('[data-testid="cellInnerDiv"]');
  const column = tweet.closest('[data-testid="primaryColumn"], main, [role="main"]');
  return boxIn(cell) ?? boxIn(column);
}

/** A dialog beside a picture holds the tweet's own page; a reply dialog holds the tweet above its box. */
function answers(dialog: Element, box: Element, tweet: Element, page: Page): boolean {
  if (dialog.contains(tweet)) return statusId(tweet) !== null && statusId(tweet) === focalId(page);
  const shown = ownPartAbove(dialog, box);
  return shown !== null && isSameTweet(shown, tweet);
}

function ownPartAbove(dialog: Element, box: Element): Element | null {
  const shown = ownPart(dialog, TWEET);
  const follows =
    shown !== null && (shown.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return follows ? shown : null;
}

function isSameTweet(shown: Element, tweet: Element): boolean {
  const [id, otherId] = [statusId(shown), statusId(tweet)];
  if (id !== null && otherId !== null) return id === otherId;
  const handle = readXAuthor(shown).handle ?? '';
  return handle !== '' && handle === readXAuthor(tweet).handle && words(shown) === words(tweet);
}

function words(tweet: Element): string {
  const text = ownTextOf(tweet);
  return text === null ? '' : readText([text]).text;
}

function boxIn(root: Element | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>(BOX) ?? null;
}
