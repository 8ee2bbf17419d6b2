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
