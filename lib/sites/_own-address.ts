import { attributeIn } from './_attribute';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import type { Page } from './index';

/** @returns the address that the page names as its own, else the one it was opened by; without a fragment */
export function ownAddress(page: Page): string {
  const named = canonicalLink(attributeIn(page.document.head, 'link[rel="canonical"]', 'href'), page);
  return (named ?? canonicalLink(page.url.href, page) ?? '').replace(/#.*$/s, '');
}

/** @returns the number of the thread, as the pattern's first group finds it in the page's addresses */
export function threadNumber(pattern: RegExp, page: Page): string | null {
  return firstGroup(pattern, ownAddress(page)) ?? firstGroup(pattern, page.url.href);
}
