import { siteAdapters } from '../sites';

const names = new Map(siteAdapters.map(({ id, network, name }) => [network ?? id, name]));

/** @returns the network as its users call it; the host name where the generic reader read it. */
export function siteName(site: string): string {
  return names.get(site) ?? site;
}
