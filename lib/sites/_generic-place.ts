import type { Post } from '../domain/post';
import { genericId, idOfLink } from './_generic-id';
import { readGenericLink } from './_generic-link';
import { ownPart } from './_generic-own';
import { isRecord } from './_generic-records';
import { CANDIDATE } from './_generic-types';
import { canonicalLink } from './_links';
import { postKey } from './_posts';
import type { Page } from './index';

/** @returns what the post answers and which thread it belongs to, by nesting and by what the markup says. */
export function readGenericPlace(
  post: Element,
  site: string,
  page: Page,
): Pick<Post, 'parentKey' | 'threadKey'> {
  const parent = postAround(post);
  const declared = declaredParent(post, site, page);
  const key = (element: Element) => postKey(site, genericId(element, page));
  const parentKey = parent === null ? declared : key(parent);
  let first = post;
  for (let above: Element | null = parent; above !== null; above = postAround(above)) first = above;
  return { parentKey, threadKey: threadAddress(first, page) ?? key(first) };
}

/** @returns the post that this one stands in, or below in a list that stands in the same item as that one. */
export function postAround(post: Element): Element | null {
  for (let element = post.parentElement; element !== null; element = element.parentElement) {
    if (isRecord(element) || element.matches(CANDIDATE)) return element;
    if (!element.matches('li,[role="listitem"]')) continue;
    const first = firstPostIn(element);
    const isPeer = first === null || first.contains(post) || first.parentElement === post.parentElement;
    if (!isPeer) return first;
  }
  return null;
}

function firstPostIn(item: Element): Element | null {
  return Array.from(item.children).find(isRecord) ?? item.querySelector(CANDIDATE);
}

/** A post of this site goes by its key, as it does when it is read; one of another site by its address. */
function declaredParent(post: Element, site: string, page: Page): string | null {
  const link = ownPart(
    post,
    'a.u-in-reply-to[href], a[itemprop~="parentItem"][href], link[itemprop~="parentItem"][href]',
  );
  const address = canonicalLink(link?.getAttribute('href'), page);
  if (address === null || new URL(address).hostname !== page.url.hostname) return address;
  return postKey(site, idOfLink(address));
}

function threadAddress(post: Element, page: Page): string | null {
  return threadOfLink(readGenericLink(post, page), page);
}

/** @returns the page's thread for a post whose address is a place on this page; null for others. */
export function threadOfLink(address: string | null, page: Page): string | null {
  if (address === null) return null;
  const link = new URL(address);
  if (link.pathname !== page.url.pathname || link.hash === '') return null;
  link.hash = '';
  link.searchParams.delete('page');
  return link.href;
}
