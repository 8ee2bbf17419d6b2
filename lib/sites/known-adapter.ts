import { type Page, type SiteAdapter, siteAdapters } from './index';

/** @returns the adapter of the page's site; null where only the generic reader is left. */
export function knownAdapterFor(page: Page): SiteAdapter | null {
  return siteAdapters.find((adapter) => adapter.matches(page)) ?? null;
}
