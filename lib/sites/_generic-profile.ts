import { isOwnPart } from './_generic-own';

/** Paths that lead to a person: `/@ada`, `/~ada`, `/u/ada`, `/users/12/ada`, `/profile/ada`. */
const PROFILE =
  /\/(?:@|~|(?:u|user|users|member|members|profile|profiles|people|person|author|authors|account)\/(?:\d+[/.-])?)([\w.\-%]+)\/?$/i;

/** @returns the handle that an address of a profile ends with; null for other addresses. */
export function handleInPath(address: string | null | undefined): string | null {
  const path = (address ?? '').split(/[?#]/)[0] ?? '';
  const name = PROFILE.exec(path)?.[1];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** @returns the first link with words that leads to a profile, outside of the text. */
export function profileLinkIn(post: Element): Element | null {
  for (const link of post.querySelectorAll('a[href]')) {
    // The cheap questions first: a post can hold hundreds of links.
    if (handleInPath(link.getAttribute('href')) === null || !/\S/.test(link.textContent ?? '')) continue;
    if (link.closest('p,blockquote') === null && isOwnPart(post, link)) return link;
  }
  return null;
}
