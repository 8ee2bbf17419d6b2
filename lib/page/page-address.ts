/** Longest address that the panel takes, in UTF-16 code units. */
const MAX_ADDRESS = 65_536;

/** @returns the address as the panel is told it: only an even longer one is cut. */
export function tellableAddress(href: string): string {
  return href.slice(0, MAX_ADDRESS);
}

/**
 * @returns the address as far as it says which page is shown: a fragment counts only where it is a route
 * (`#/thread/5`, `#!…`), not where it names a place on the page. Also of a broken address: as it is.
 */
export function pageAddress(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return href;
  const isRoute = /^#!?\//.test(href.slice(hash));
  return isRoute ? href : href.slice(0, hash);
}
