import { ownPart } from './_generic-own';
import { readInstant } from './_times';

const DECLARED = '[itemprop~="datePublished"], [itemprop~="dateCreated"], .dt-published';

/** @returns the element that tells when the post was written. */
export function timeOf(post: Element): Element | null {
  return ownPart(post, DECLARED) ?? ownPart(post, 'time');
}

/** @returns the instant, if the markup gives one with its zone, and the words that the page shows. */
export function readGenericTime(post: Element): { postedAt: number | null; postedAtText: string | null } {
  const shown = timeOf(post);
  const inside = shown?.matches('time') ? shown : (shown?.querySelector('time') ?? shown);
  const value =
    inside?.getAttribute('datetime') ?? inside?.getAttribute('content') ?? inside?.getAttribute('title');
  const words = shown?.textContent?.trim() || ownPart(post, 'time')?.textContent || value || null;
  return { postedAt: readInstant(value), postedAtText: words };
}
