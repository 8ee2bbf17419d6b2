import type { Post } from './post';

/** Hosts of review pages that say in their path whose store it is ("apps.apple.com/de/app/…"). */
const STORE_PATHS = /^(?:apps|itunes)\.apple\.com\/([a-z]{2})\//u;
/** Sites that have a page of their own for each country, by the end of the host ("amazon.de", "yelp.co.uk"). */
const NATIONAL = /(?:^|\.)(?:amazon|yelp|google)\.(?:co\.|com\.)?([a-z]{2})$/u;
/** "de.trustpilot.com", "uk.trustpilot.com". */
const SUBDOMAIN = /^([a-z]{2})\.trustpilot\.com$/u;
const REGION = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})$/iu;
/** Declared by most pages of the world, wherever their authors live. */
const EVERYWHERE = new Set(['en-us', 'en_us']);

/**
 * @returns the ISO 3166-1 code of the country a post comes from, as its page tells: whose store or review page it stands
 * on, or the region of its declared language; null where nothing tells
 */
export function postCountry({ permalink, language }: Pick<Post, 'permalink' | 'language'>): string | null {
  return countryOfPage(permalink) ?? regionOf(language ?? '');
}

function countryOfPage(permalink: string | null): string | null {
  const url = URL.parse(permalink ?? '');
  if (url === null) return null;
  const host = url.hostname.toLowerCase();
  const found =
    STORE_PATHS.exec(host + url.pathname.toLowerCase()) ?? SUBDOMAIN.exec(host) ?? NATIONAL.exec(host);
  return found === null ? null : codeOf(found[1]);
}

function regionOf(language: string): string | null {
  return EVERYWHERE.has(language.toLowerCase()) ? null : codeOf(REGION.exec(language)?.[1]);
}

function codeOf(letters: string | undefined): string | null {
  if (letters === undefined) return null;
  const code = letters.toUpperCase();
  return code === 'UK' ? 'GB' : code;
}
