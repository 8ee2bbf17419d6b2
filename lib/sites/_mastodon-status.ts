import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import { serverOf } from './_mastodon-state';
import { partsOutside } from './_own-parts';
import type { Page } from './index';

/** Posts as columns and the pages of servers up to 3.5 show them; a post that is being written has neither mark. */
export const STATUS = '.status[data-id], .detailed-status, .entry > .status';

/** Where a status is found. */
interface StatusAddress {
  /** Server and number: numbers are each server's own. */
  readonly id: string;
  readonly permalink: string | null;
}

/** A quoted status stands in the one that quotes it. */
export const { ownPart, ownParts } = partsOutside('.status, .detailed-status');

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
  const number = firstGroup(/\/(\d+)\/?$/, url?.pathname);
  if (url === null || number === null) return null;
  // Servers up to 3.5 link a status of another server to where it is from.
  const server = url.host === page.url.host ? serverOf(page) : url.host;
  return { id: `${server}/${number}`, permalink };
}
