import type { Author } from '../domain/post';
import { firstGroup } from './_first-group';
import { shortField } from './_posts';

const PROFILE = /\/(?:u|users)\/([^/?#]+)/;

/** @returns the author by the names beside a post; the profile's address as it stands there. */
export function readDiscourseAuthor(names: Element | null): Author {
  const link = names?.querySelector('a[data-user-card], a[href*="/u/"], a[href*="/users/"]') ?? null;
  if (names === null || link === null) {
    const named = names?.querySelector('[itemprop="name"]') ?? null;
    // Where the name is gone, a title, a number or a time beside it is left.
    const name = wordsOf(names?.childElementCount === 0 ? names : named);
    return { name, handle: wordsOf(named), profileUrl: null };
  }
  const profileUrl = link.getAttribute('href');
  const handle = link.getAttribute('data-user-card') ?? handleIn(profileUrl) ?? wordsOf(link);
  const fullName = wordsOf(names.querySelector('.full-name')) ?? nameBehind(link);
  return { name: fullName ?? handle, handle, profileUrl };
}

/** @returns the user name in a profile's address. */
export function handleIn(href: string | null | undefined): string | null {
  const name = firstGroup(PROFILE, href);
  if (name === null) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Server pages write the full name in brackets behind the user name. */
function nameBehind(link: Element): string | null {
  return firstGroup(/^\s*\((.+)\)\s*$/s, link.nextSibling?.textContent);
}

function wordsOf(element: Element | null | undefined): string | null {
  return shortField(element?.textContent);
}
