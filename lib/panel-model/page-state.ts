import { forbidsPlugins } from '../domain/forbids-plugins';
import type { ReadingCounts } from '../domain/reading-counts';
import type { LengthLimit } from '../domain/text-length';

/** What the page of the tab in front says about itself. */
export interface PageFacts {
  readonly url: string;
  readonly site: string;
  readonly siteName: string;
  /** Id of the adapter that reads: `taught` by a person, `generic`, or the site's own. */
  readonly reader: string;
  /** Handle that the page says is signed in. */
  readonly account: string | null;
  readonly limit: LengthLimit | null;
}

/** Why a page is not read. */
export type UnreadableCode = 'not-allowed' | 'restricted' | 'forbidden-by-site' | 'failed' | 'no-tab';

export type PageState =
  | { readonly kind: 'connecting' }
  | ({
      readonly kind: 'reading';
      /** Elements that look like posts. */
      readonly candidates: number;
      /** How many of them were read. */
      readonly read: number;
      /** How well the page could be read when it was last looked at closely. */
      readonly closely: ReadingCounts;
    } & PageFacts)
  | {
      readonly kind: 'unreadable';
      readonly code: UnreadableCode;
      readonly sentence: string;
      /** The tab's address, where the browser tells it. */
      readonly url: string | null;
    };

/** ok: posts are read. part: some look like posts and are not. none: none can be read. empty: there are none. */
type Health = 'ok' | 'part' | 'none' | 'empty' | 'off';

/** Below this share of readable posts the layout has probably changed in part. */
const GOOD_SHARE = 0.8;

/** @returns how well the page can be read. */
export function healthOf(page: PageState): Health {
  if (page.kind !== 'reading') return 'off';
  if (page.candidates === 0) return 'empty';
  if (page.read === 0) return 'none';
  return page.read / page.candidates >= GOOD_SHARE ? 'ok' : 'part';
}

/** @returns the match pattern of one site ("https://forum.example/*"), null for what is no address of one it may read. */
export function sitePattern(address: string): string | null {
  const url = webAddress(address);
  if (url === null || forbidsPlugins(url.hostname)) return null;
  // A match pattern carries no port: it stands for all of them.
  return `${url.protocol}//${url.hostname}/*`;
}

/** @returns the address of a web page as a person writes it, null for what is none. */
export function webAddress(address: string): URL | null {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(address.trim())
    ? address.trim()
    : `https://${address.trim()}`;
  const url = URL.parse(written);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  // In a match pattern a star would stand for every site.
  return url.hostname.includes('*') ? null : url;
}
