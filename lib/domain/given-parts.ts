import type { SiteDescription } from './site-description';

/** @returns the parts that are given, as they are sent to a page. */
export function givenParts(description: SiteDescription): Record<string, string> {
  const parts = Object.entries(description);
  return Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== undefined));
}
