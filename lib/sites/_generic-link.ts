import { declaredValue, ownPart, ownParts } from './_generic-own';
import { timeOf } from './_generic-time';
import { canonicalLink } from './_links';
import type { Page } from './index';

/** Ids that a server gave: with a digit, and not made up anew on each view. */
const LASTING_ID = /^[a-z][\w-]*\d[\w-]*$|^\d+$/i;

/** @returns the address of the post itself; null where the page gives none. */
export function readGenericLink(post: Element, page: Page): string | null {
  const declared = ownPart(
    post,
    'a.u-url, link[itemprop~="url"], a[itemprop~="url"], meta[itemprop~="url"], a[rel~="bookmark"]',
  );
  const isAuthors = declared?.closest('[itemprop~="author"], .p-author') ?? null;
  const address =
    isAuthors === null ? (declared?.getAttribute('href') ?? (declared && declaredValue(declared))) : null;
  const link = address ?? timeOf(post)?.closest('a[href]')?.getAttribute('href') ?? linkInTime(post);
  return sameSite(canonicalLink(link, page), page) ?? linkById(post, page);
}

function linkInTime(post: Element): string | null {
  return timeOf(post)?.querySelector('a[href]')?.getAttribute('href') ?? null;
}

function linkById(post: Element, page: Page): string | null {
  const id = post.id || ownPart(post, 'a[name]')?.getAttribute('name') || '';
  const own = ownParts(post, 'a[href*="#"]').find(
    (link) => LASTING_ID.test(fragmentOf(link)) && fragmentOf(link) === id,
  );
  if (own === undefined && !LASTING_ID.test(id)) return null;
  return canonicalLink(own?.getAttribute('href') ?? `${page.url.href.split('#')[0]}#${id}`, page);
}

function fragmentOf(link: Element): string {
  return link.getAttribute('href')?.split('#')[1] ?? '';
}

function sameSite(address: string | null, page: Page): string | null {
  return address !== null && new URL(address).hostname === page.url.hostname ? address : null;
}
