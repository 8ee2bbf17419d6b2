import { inAddress } from './_first-group';
import { partsOutside } from './_own-parts';
import type { Page } from './index';

export const CONTAINER = '[data-pressable-container]';
const PATH = /^(?:https?:\/\/(?:www\.)?threads\.(?:com|net))?\/@([\w.]+)\/post\/([\w-]+)\/?(?:[?#]|$)/i;
const LINK = 'a[href*="/post/"]';
const PROFILE = /^(?:https?:\/\/(?:www\.)?threads\.(?:com|net))?\/@([\w.]+)\/?(?:[?#]|$)/i;

/** A quoted post stands in a container of its own. */
export const { ownPart, ownParts } = partsOutside(CONTAINER);

/** What the address of a post says. */
export interface PostAddress {
  readonly author: string;
  readonly id: string;
}

/**
 * @returns the post's own address: that of the link around its time; else of the link that is by the person whom the
 * post or a row of activity names, not of a post of mine that someone liked; else the page's.
 */
export function addressOf(post: Element, page: Page): PostAddress | null {
  const link = postLinkOf(post);
  const address = postAddressIn(link?.getAttribute('href'));
  if (address !== null || ownTime(post) === null) return address;
  const ofPage = postAddressIn(page.url.href);
  const isLinked = ownPart(post, LINK) !== null;
  return !isLinked && ofPage !== null && namesPerson(post, ofPage.author) ? ofPage : null;
}

/** @returns the link that `addressOf` tells of. */
export function postLinkOf(post: Element): Element | null {
  const links = ownParts(post, LINK);
  const timed = links.find((link) => link.querySelector('time') !== null);
  if (timed !== undefined) return timed;
  const isByNamed = (link: Element) => {
    const address = postAddressIn(link.getAttribute('href'));
    return address !== null && namesPerson(post, address.author);
  };
  return links.find(isByNamed) ?? null;
}

/** @returns the post's own time, never that of one it quotes. */
export function ownTime(post: Element): Element | null {
  return ownPart(post, 'time');
}

/** @returns whether it has what a post has: not the picture beside a row of activity, nor a row about a post of mine. */
export function looksLikePost(container: Element): boolean {
  if (ownPart(container, LINK) !== null) return postLinkOf(container) !== null;
  return ownTime(container) !== null && container.querySelector('[role="button"] svg') !== null;
}

/** @returns the handle whose profile the link leads to. */
export function profileIn(link: Element): string | null {
  return inAddress(PROFILE, link);
}

/** @returns author and id of the post that the address leads to. */
export function postAddressIn(address: string | null | undefined): PostAddress | null {
  const [, author, id] = PATH.exec(address ?? '') ?? [];
  return author === undefined || id === undefined ? null : { author, id };
}

function namesPerson(post: Element, handle: string): boolean {
  return ownParts(post, 'a[href*="/@"]').some((link) => profileIn(link) === handle);
}
