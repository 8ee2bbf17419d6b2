import { selectorCandidates } from './_candidates';
import type { Page, SiteAdapter } from './index';

/** @returns the reader for pages of no known site; its `site` is the host name. */
export function genericAdapterFor(page: Page): SiteAdapter {
  const site = page.url.hostname.replace(/^www\./, '');
  return { ...adapter, id: site, name: site };
}

/** Reads posts by the meaning of their markup alone. */
export const adapter: SiteAdapter = {
  id: 'generic',
  name: 'Web page',
  limit: null,
  matches: () => true,
  ...selectorCandidates('article'),
  readPost: () => null,
};
