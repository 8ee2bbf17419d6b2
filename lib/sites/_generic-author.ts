import type { Author } from '../domain/post';
import { declaredValue, ownPart, ownParts } from './_generic-own';
import { canonicalLink } from './_links';
import { shortField } from './_posts';
import type { Page } from './index';

const DECLARED = '[itemprop~="author"], [itemprop~="creator"], .p-author, [rel~="author"], address';
/** Paths that lead to a person: `/@ada`, `/~ada`, `/u/ada`, `/users/12/ada`, `/profile/ada`. */
const PROFILE =
  /\/(?:@|~|(?:u|user|users|member|members|profile|profiles|people|person|author|authors|account)\/(?:\d+[/.-])?)([\w.\-%]+)\/?$/i;
const HANDLE = /^@([\w.-]+(?:@[\w.-]+)?)$/;

/** @returns who wrote the post: as the markup declares it, else by a link that leads to a profile. */
export function readGenericAuthor(post: Element, page: Page): Author | null {
  const declared = ownPart(post, DECLARED);
  const link = declared === null ? profileLinkIn(post, page) : linkOf(declared, page);
  const holder = declared ?? link;
  if (holder === null) return null;
  const profileUrl = canonicalLink(link?.getAttribute('href'), page);
  const handle = writtenHandle(post, holder) ?? handleInPath(profileUrl);
  const name = shortField(nameIn(holder));
  if (name === null && handle === null) return null;
  return { name: name === null ? handle : (HANDLE.exec(name)?.[1] ?? name), handle, profileUrl };
}

function profileLinkIn(post: Element, page: Page): Element | null {
  const links = ownParts(post, 'a[href]').filter((link) =>
    handleInPath(canonicalLink(link.getAttribute('href'), page)),
  );
  return (
    links.find((link) => link.closest('p, blockquote') === null && shortField(link.textContent) !== null) ??
    null
  );
}

function linkOf(declared: Element, page: Page): Element | null {
  if (declared.matches('a[href], link[href]')) return declared;
  const links = Array.from(declared.querySelectorAll('a[href], link[href]'));
  const isProfile = (link: Element) => handleInPath(canonicalLink(link.getAttribute('href'), page)) !== null;
  return links.find(isProfile) ?? links[0] ?? declared.closest('a[href]');
}

function nameIn(holder: Element): string | null {
  const named =
    holder.querySelector('[itemprop~="name"], .p-name, .p-nickname') ?? holder.querySelector('a[href]');
  return shortField(declaredValue(named)) ?? declaredValue(holder);
}

/** A handle written beside the name. */
function writtenHandle(post: Element, holder: Element): string | null {
  const around = [holder, ...holder.querySelectorAll('*'), ...(holder.parentElement?.children ?? [])];
  for (const element of around) {
    const handle = post.contains(element) ? HANDLE.exec(element.textContent?.trim() ?? '')?.[1] : undefined;
    if (handle !== undefined) return handle;
  }
  return null;
}

function handleInPath(address: string | null): string | null {
  if (address === null) return null;
  const url = new URL(address);
  const name = PROFILE.exec(url.pathname)?.[1];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
