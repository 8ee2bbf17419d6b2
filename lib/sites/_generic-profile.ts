import { isOwnPart } from './_generic-own';

/** Paths that lead to a person: `/@ada`, `/~ada`, `/u/ada`, `/users/12/ada`, `/profile/ada`. */
const PROFILE =
  /\/(?:@|~|(?:u|user|users|member|members|profile|profiles|people|person|author|authors|account)\/(?:\d+[/.-])?)([\w.\-%@]+)\/?$/i;

/** Profiles by a script: `user?id=ada`, `member.php?u=12`. */
const PROFILE_QUERY =
  /(?:user|member|memberlist|profile|author|u)(?:[_-]?info)?(?:\.\w+)?\/?\?(?:.*&)?(?:id|u|uid|user|username|userid|user_id|name|author)=([\w.-]+)/i;
/** Profiles by number or by other words: `/channel/12ab`, `/users/ada/12`, `/user-12.html`, `?action=profile;u=12`. */
const PROFILE_OTHER =
  /\/(?:channel|by|c|participant)\/[\w.-]+\/?$|\/(?:users?|members?|profiles?|people)(?:\/[^/]+\/\w+\/?|[-_]\d+[^/]*)$|[?&]\w*(?:user|member)\w*=\w|[?&]\w+=\w*profile/i;

/** @returns whether the address is one of a person's profile. */
export function leadsToProfile(address: string): boolean {
  const path = address.split(/[?#]/)[0] ?? '';
  return (
    handleInPath(address) !== null ||
    PROFILE_QUERY.test(address) ||
    PROFILE_OTHER.test(path) ||
    PROFILE_OTHER.test(address)
  );
}

/** @returns the handle that an address of a profile ends with; null for other addresses. */
export function handleInPath(address: string | null | undefined): string | null {
  const path = (address ?? '').split(/[?#]/)[0] ?? '';
  const asked = PROFILE_QUERY.exec(address ?? '')?.[1];
  const name =
    (PROFILE.exec(path) ?? PROFILE.exec((address ?? '').replace(/#.*/, '')))?.[1] ??
    (asked !== undefined && /\D/.test(asked) ? asked : undefined);
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
