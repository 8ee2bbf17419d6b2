/** A link in a text; offsets are UTF-16 code units. */
interface Link {
  readonly start: number;
  readonly end: number;
}

/** What may stand in an address; ideographs and the like end it. */
const ADDRESS = "[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%\\u00c0-\\u024f\\u0400-\\u04ff]";
const WITH_SCHEME = `https?://${ADDRESS}{3,}`;
const BARE = `[a-z\\d](?:[a-z\\d.-]*[a-z\\d])?\\.[a-z]{2,24}(?![\\w@])(?:/${ADDRESS}*)?`;
/** Nothing that makes it a part of a word, a handle or a hashtag stands before. */
const LINK = new RegExp(`(?<![\\w@#$./-])(?:${WITH_SCHEME}|${BARE})`, 'giu');

const TRAILING = /[.,:;!?'")\]*]+$/u;
/** Endings that make a written domain a link without a scheme. Two letters: a country's. */
const COMMON_ENDINGS = new Set(
  'com net org info biz edu gov mil int app dev shop store online site blog news club pro xyz tech cafe coffee'.split(
    ' ',
  ),
);
/** Countries' endings that are links even in a bare two-part domain, as on X. */
const SHORT_ENDINGS = new Set(['co', 'tv', 'io', 'ai', 'me']);

/** @returns the links of a text in order: with a scheme, or a bare domain that networks make a link of. */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  for (const found of text.matchAll(LINK)) {
    const address = found[0].replace(TRAILING, '');
    if (isLink(address)) links.push({ start: found.index, end: found.index + address.length });
  }
  return links;
}

function isLink(address: string): boolean {
  if (/^https?:\/\//iu.test(address)) return true;
  const [host = '', ...path] = address.toLowerCase().split('/');
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  if (COMMON_ENDINGS.has(ending) || SHORT_ENDINGS.has(ending)) return true;
  return ending.length === 2 && (labels.length > 2 || path.length > 0);
}
