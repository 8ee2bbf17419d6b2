import { adapter as generic } from './generic';
import { type Page, type SiteAdapter, siteAdapters } from './index';

/** @returns the adapter of the page's site, else the generic reader. */
export function adapterFor(page: Page): SiteAdapter {
  return siteAdapters.find((adapter) => adapter.matches(page)) ?? generic;
}
