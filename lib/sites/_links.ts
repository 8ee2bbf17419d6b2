import type { Page } from './index';

/** Parameters that name a campaign, a session or a referrer, never a post. */
const PASSING = /^(utm_.*|fbclid|gclid|sid|phpsessid|s|ref|ref_src|referrer)$/i;

/** Longest address kept, as long as a post's field may be. */
const MAX_LENGTH = 2_048;

/** @returns the address made absolute, without tracking or session parameters; null unless it is of the web. */
export function canonicalLink(href: string | null | undefined, page: Page): string | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  if (!URL.canParse(href, baseOf(page))) return null;
  const url = new URL(href, baseOf(page));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // Not `keys()`: Firefox gives content scripts no iterator over them.
  for (const [name] of [...url.searchParams]) if (PASSING.test(name)) url.searchParams.delete(name);
  return url.href.length <= MAX_LENGTH ? url.href : null;
}

/** The document's own address may be older than the page's, but a `base` element counts. */
function baseOf({ url, document }: Page): string {
  return document.baseURI === document.URL ? url.href : document.baseURI;
}
