import type { Author } from '../domain/post';

const PROFILE = /\/(?:u|users)\/([^/?#]+)/;

/** @returns the author by the names beside a post; the profile's address as it stands there. */
export function readDiscourseAuthor(names: Element | null): Author {
  const link = names?.querySelector('a[data-user-card], a[href*="/u/"], a[href*="/users/"]') ?? null;
  if (names === null || link === null) {
    const name = wordsOf(names);
    return { name, handle: wordsOf(names?.querySelector('[itemprop="name"]')), profileUrl: null };
  }
  const profileUrl = link.getAttribute('href');
  const handle = link.getAttribute('data-user-card') ?? handleIn(profileUrl) ?? wordsOf(link);
  const fullName = wordsOf(names.querySelector('.full-name')) ?? nameBehind(link);
  return { name: fullName ?? handle, handle, profileUrl };
}

/** @returns the user name in a profile's address. */
export function handleIn(href: string | null | undefined): string | null {
  const name = PROFILE.exec(href ?? '')?.[1];
  if (name === undefined) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Server pages write the full name in brackets behind the user name. */
function nameBehind(link: Element): string | null {
  return /^\s*\((.+)\)\s*$/s.exec(link.nextSibling?.textContent ?? '')?.[1]?.trim() || null;
}

function wordsOf(element: Element | null | undefined): string | null {
  return element?.textContent?.trim() || null;
}
