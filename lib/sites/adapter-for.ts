import { adapter as generic } from './generic';
import type { Page, SiteAdapter } from './index';
import { knownAdapterFor } from './known-adapter';

/** @returns the adapter of the page's site, else the generic reader. */
export function adapterFor(page: Page): SiteAdapter {
  return knownAdapterFor(page) ?? generic;
}
