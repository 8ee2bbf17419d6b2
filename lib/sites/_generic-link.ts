import { addressIn } from './_generic-address';
import { declaredValue, firstPart, isOwnPart, ownPart } from './_generic-own';
import { partsOf } from './_generic-parts';
import { timeOf } from './_generic-time';
import { CANDIDATE, declaredKind } from './_generic-types';
import { canonicalLink } from './_links';
import type { Page } from './index';

const DECLARED_LINK =
  'a.u-url, link[itemprop~="url"], a[itemprop~="url"], meta[itemprop~="url"], a[rel~="bookmark"]';
const OF_OTHERS =
  '[itemprop~="author"], .p-author, .h-card, .e-content, [itemprop~="text"], [itemprop~="reviewBody"]';
/** Ids that a server gave: with a digit, and not made up anew on each view. */
const LASTING_ID = /^[a-z][\w-]*\d[\w-]*$|^\d+$/i;

/** Ids that an address is made of. */
const IN_ADDRESS = /^(?=.*\d)[\w-]{6,}$/;

/** @returns the address of the post itself; null where the page gives none. */
export function readGenericLink(post: Element, page: Page): string | null {
  const link = linkOnTime(post) ?? declaredLink(post);
  const address = sameSite(canonicalLink(link, page), page);
  if (address !== null && !isPagesOwn(address, post, page)) return address;
  const parts = partsOf(post, (element) => element.matches(CANDIDATE));
  return linkById(post, page) ?? addressIn(parts, null, null, [], page);
}

function linkOnTime(post: Element): string | null {
  const time = timeOf(post);
  const link = time?.closest('a[href]') ?? time?.querySelector('a[href]');
  return link?.getAttribute('href') ?? null;
}

/** Authors and the people whom a text names have addresses too. */
function declaredLink(post: Element): string | null {
  const isOwn = (link: Element) => link.closest(OF_OTHERS) === null && isOwnPart(post, link);
  const link = firstPart(post, DECLARED_LINK, isOwn);
  return link?.getAttribute('href') ?? declaredValue(link);
}

/** An answer whose markup gives the page's address has none of its own. */
function isPagesOwn(address: string, post: Element, page: Page): boolean {
  return declaredKind(post) === 'reply' && address === canonicalLink(page.url.href.split('#')[0], page);
}

/** @returns the place of the post on this page, where it has an id that lasts. */
export function linkById(post: Element, page: Page): string | null {
  const id = post.id || ownPart(post, 'a[name]')?.getAttribute('name') || '';
  const here = page.url.href.split('#')[0] ?? '';
  if (IN_ADDRESS.test(id) && here.includes(id)) return canonicalLink(here, page);
  const own = id === '' ? null : ownPart(post, `a[href$="#${CSS.escape(id)}"]`);
  if (own === null && !LASTING_ID.test(id)) return null;
  return canonicalLink(own?.getAttribute('href') ?? `${here}#${id}`, page);
}

function sameSite(address: string | null, page: Page): string | null {
  return address !== null && new URL(address).hostname === page.url.hostname ? address : null;
}
