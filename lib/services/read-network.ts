import { siteAdapters } from '../sites';

/** A network as a response names it. */
interface NamedNetwork {
  /** As posts have it: an adapter's id, or a host name without `www.`. */
  readonly site: string;
  /** Whether posts can come from there at all; else the response would never be offered. */
  readonly isKnown: boolean;
}

const HOST = /^(?=.{4,253}$)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

const siteOf = new Map(
  // A forum is named by its host: an engine is none.
  siteAdapters
    .filter(({ isEngine }) => !isEngine)
    .flatMap(({ id, network = id, name }) => [name, id].map((known) => [nameKey(known), network] as const)),
);

/** Reads "X", "Hacker News", "hackernews" or "https://www.forum.example/": any case, name, id or address. */
export function readNetwork(written: string): NamedNetwork {
  const name = written.trim().toLowerCase();
  const adapterId = siteOf.get(nameKey(name));
  if (adapterId !== undefined) return { site: adapterId, isKnown: true };
  const host = name
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
  return HOST.test(host) ? { site: host, isKnown: true } : { site: name, isKnown: false };
}

/** "Hacker News", "hacker-news" and "HackerNews" are one name. */
function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
