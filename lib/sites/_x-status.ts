import type { Page } from './index';

const STATUS = /\/status(?:es)?\/(\d+)/;
/** A quoted tweet stands in a box of its own inside the tweet that quotes it. */
const QUOTE = '[role="link"]:not(a), [role="blockquote"]';

/** @returns the first match that belongs to the tweet itself, not to one that it quotes. */
export function ownPart(tweet: Element, selector: string): Element | null {
  // Nearly always the first match, which is found without looking for the others.
  const first = tweet.querySelector(selector);
  if (first === null || isOwn(first, tweet)) return first;
  for (const part of tweet.querySelectorAll(selector)) if (isOwn(part, tweet)) return part;
  return null;
}

function isOwn(part: Element, tweet: Element): boolean {
  const box = part.parentElement?.closest(`${QUOTE}, [data-testid="tweet"]`);
  return box === tweet || box === undefined || box === null || box.contains(tweet);
}

/** @returns the link around the tweet's own time; none in advertisements and just after posting. */
export function ownStatusLink(tweet: Element): Element | null {
  return ownPart(tweet, 'a[href*="/status/"]:has(time)');
}

/** @returns the tweet's id in the network. */
export function statusId(tweet: Element): string | null {
  // An advertisement has no time, but its statistics and pictures name it.
  const link = ownStatusLink(tweet) ?? ownPart(tweet, 'a[href*="/status/"]');
  return idIn(link?.getAttribute('href'));
}

/** @returns the id of the tweet that the page is about; null on timelines and profiles. */
export function focalId(page: Page): string | null {
  return idIn(page.url.pathname);
}

function idIn(address: string | null | undefined): string | null {
  return STATUS.exec(address ?? '')?.[1] ?? null;
}
