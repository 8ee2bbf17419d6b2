import { canonicalLink } from './_links';
import { serverOf } from './_mastodon-state';
import type { Page } from './index';

/** Posts as columns and the pages of servers up to 3.5 show them; a post that is being written has neither mark. */
export const STATUS = '.status[data-id], .detailed-status, .entry > .status';

/** Where a status is found. */
export interface StatusAddress {
  /** Server and number: numbers are each server's own. */
  readonly id: string;
  readonly permalink: string | null;
}

/** @returns the first match that belongs to the status itself, not to one that it quotes. */
export function ownPart(status: Element, selector: string): Element | null {
  return ownParts(status, selector)[0] ?? null;
}

/** @returns all matches that belong to the status itself. */
export function ownParts(status: Element, selector: string): Element[] {
  return Array.from(status.querySelectorAll(selector)).filter(
    (part) => part.closest('.status, .detailed-status') === status,
  );
}

/** @returns the link around the status's own time. */
export function statusLinkOf(status: Element): Element | null {
  return ownPart(status, 'a.status__relative-time, a.detailed-status__datetime');
}

/** @returns the status's address on the server that shows it; null without a number. */
export function statusAddressOf(status: Element, page: Page): StatusAddress | null {
  const permalink = canonicalLink(statusLinkOf(status)?.getAttribute('href'), page);
  const named = status.getAttribute('data-id');
  if (named !== null) return { id: `${serverOf(page)}/${named}`, permalink };
  const url = permalink === null ? null : new URL(permalink);
  const number = /\/(\d+)\/?$/.exec(url?.pathname ?? '')?.[1];
  if (url === null || number === undefined) return null;
  // Servers up to 3.5 link a status of another server to where it is from.
  const server = url.host === page.url.host ? serverOf(page) : url.host;
  return { id: `${server}/${number}`, permalink };
}
