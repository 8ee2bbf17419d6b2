import type { Page, SiteAdapter } from './index';

/** @returns the `site` of the posts that this adapter reads on that page. */
export function siteOf({ id, network, isEngine }: SiteAdapter, page: Page): string {
  return isEngine ? hostOf(page) : (network ?? id);
}

/** @returns the site as its users call it. */
export function siteNameOf(adapter: SiteAdapter, page: Page): string {
  return adapter.isEngine ? hostOf(page) : adapter.name;
}

/** @returns the host as the site of its own pages. */
export function hostOf({ url }: Page): string {
  return url.hostname.replace(/^www\./, '');
}
