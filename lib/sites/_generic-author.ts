import type { Author } from '../domain/post';
import { declaredValue, ownPart } from './_generic-own';
import { handleInPath, profileLinkIn } from './_generic-profile';
import { hasWords, wordsOf } from './_generic-words';
import { canonicalLink } from './_links';
import { shortField } from './_posts';
import type { Page } from './index';

const DECLARED = '[itemprop~="author"], [itemprop~="creator"], .p-author, [rel~="author"], .vcard, address';

/** "2 reviews" */
const COUNT = /^\d+\s+\p{L}+$/u;

/** @returns who wrote the post: as the markup declares it, else by a link that leads to a profile. */
export function readGenericAuthor(post: Element, page: Page): Author | null {
  const declared = ownPart(post, DECLARED);
  const link = declared === null ? profileLinkIn(post) : linkOf(declared);
  const holder = declared ?? link;
  if (holder === null) return null;
  const profileUrl = canonicalLink(link?.getAttribute('href'), page);
  const handle = handleInPath(profileUrl);
  const name = shortField(nameIn(holder));
  if (name === null && handle === null) return null;
  return { name: nameBeside(handle, name), handle, profileUrl };
}

/** Name and handle often share one link. */
function nameBeside(handle: string | null, name: string | null): string | null {
  if (handle === null || name === null) return name ?? handle;
  const alone = name.endsWith(`@${handle}`) ? name.slice(0, -handle.length - 1).trim() : name;
  return alone === '' ? handle : alone;
}

function linkOf(declared: Element): Element | null {
  if (declared.matches('a[href], link[href]')) return declared;
  const links = Array.from(declared.querySelectorAll('a[href], link[href]'));
  const isProfile = (link: Element) => handleInPath(link.getAttribute('href')) !== null;
  return links.find(isProfile) ?? links[0] ?? declared.closest('a[href]');
}

function nameIn(holder: Element): string | null {
  const named =
    holder.querySelector('[itemprop~="name"], .p-name, .p-nickname, .fn') ?? holder.querySelector('a[href]');
  return shortField(declaredValue(named)) ?? declaredValue(firstBlock(holder));
}

/** A link around a whole byline begins with the name; a count of what the author wrote is none. */
function firstBlock(holder: Element): Element | null {
  const blocks = Array.from(holder.querySelectorAll('div,p,li,h1,h2,h3,h4,h5,h6'));
  const first = blocks.find((block) => block.querySelector('div,p,li') === null && hasWords(block));
  if (first === undefined) return holder;
  const isFirst = wordsOf(holder).startsWith(wordsOf(first)) && !COUNT.test(wordsOf(first));
  return isFirst ? first : null;
}
