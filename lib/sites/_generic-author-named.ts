import type { Author } from '../domain/post';
import { linkOfName } from './_generic-named';
import { handleInPath } from './_generic-profile';
import { plain, wordsOf } from './_generic-words';
import { canonicalLink } from './_links';
import { shortField } from './_posts';
import type { Page } from './index';

/** As NodeFilter numbers them. */
const SHOW_TEXTS = 4;
/** Marks of direction that stand around names. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e]/g;
/** A handle, alone or after a name. */
const HANDLE = /(?:^|\s|(?<=[^\s@]))@([\w.-]+(?:@[\w.-]+)?)$/;

/** @returns who is named; name and handle may stand in two links to one profile, or both in one. */
export function authorNamedBy(
  holder: Element,
  links: readonly Element[],
  controls: ReadonlySet<string>,
  page: Page,
): Author {
  const link = linkOfName(holder);
  const profileUrl = canonicalLink(link?.getAttribute('href'), page);
  const same = links.filter((other) => other.getAttribute('href') === link?.getAttribute('href'));
  const words = [holder, ...same].map((other) => shortField(ownWords(other, controls)) ?? '');
  const written = words.map((each) => HANDLE.exec(each)?.[1]).find(Boolean);
  const handle = handleInPath(profileUrl) ?? written ?? handleOf(profileUrl, words[0] ?? '');
  const names = words.map((each) => each.replace(HANDLE, '').trim());
  return {
    name: names.find((name) => name.length > 1) ?? names.find((name) => name !== '') ?? handle,
    handle,
    profileUrl,
  };
}

/** An address that ends with the very name is the handle's. */
function handleOf(address: string | null, name: string): string | null {
  const last = address === null ? undefined : new URL(address).pathname.split('/').findLast(Boolean);
  return last !== undefined && last.toLowerCase() === name.toLowerCase() ? last : null;
}

/** Without the page's own words beside a name ("says:", "Verified buyer"); a name may be all there is. */
function ownWords(holder: Element, controls: ReadonlySet<string>): string {
  const walker = holder.ownerDocument.createTreeWalker(holder, SHOW_TEXTS);
  let words = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!controls.has(plain(node.nodeValue ?? ''))) words += node.nodeValue ?? '';
  return words.trim() === '' ? wordsOf(holder) : words.replace(DIRECTIONS, '');
}
