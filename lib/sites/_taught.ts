import type { SiteDescription } from '../domain/site-description';
import { describedSite } from './_described';
import { INTO } from './_own-parts';
import type { SiteAdapter } from './index';

/** Id of the reader of every taught site. */
export const TAUGHT = 'taught';
const NAMES =
  'post text skip author handle profile permalink id time parent language rating likes replies'.split(' ');
/** As in the schema, in UTF-16 code units. */
const MAX_LENGTH = 500;

/** @returns a reader of what a person taught; each host is a site of its own. */
export function taughtSite(parts: SiteDescription): SiteAdapter {
  return describedSite({
    id: TAUGHT,
    name: '',
    isEngine: true,
    matches: () => true,
    parts,
    refine: (_element, _page, { postedAtText }) => ({
      // "Posted: 3 May": a selector leads to elements, and the label is often in the same one.
      postedAtText: (postedAtText ?? '').trim().replace(/^\p{L}[\p{L} ]*:\s+/u, ''),
    }),
  });
}

/** @returns the name of the first part that is none of a description, or no selector; null where all is well. */
export function brokenPart(parts: object, document: Document): string | null {
  const isBroken = ([name, words]: [string, unknown]) =>
    !NAMES.includes(name) ||
    typeof words !== 'string' ||
    words.length > MAX_LENGTH ||
    !words.split('||').every((way) => isWay(way, name, document));
  return Object.entries({ post: null, text: null, ...parts }).find(isBroken)?.[0] ?? null;
}

/** The post and its text are elements; another part may be an attribute, also one of the post itself. */
function isWay(way: string, name: string, document: Document): boolean {
  const isElement = /^(?:post|text|skip)$/.test(name);
  const selector = isElement ? way : way.replace(/@[\w-]+\s*$/, '');
  if (selector !== way && selector.trim() === '') return true;
  try {
    for (const step of selector.split(INTO))
      if (step.trim() !== '') document.createDocumentFragment().querySelector(step);
    return name !== 'post' || !selector.includes(INTO);
  } catch {
    return false;
  }
}
