import type { Author } from '../domain/post';
import { ownPart, ownParts } from './_bluesky-own';
import { inAddress } from './_first-group';

/** Marks of direction, which the app sets around names and handles. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** A clock time and a year, in any script's digits. */
const DATE_TIME = /\p{Nd}{1,2}[:.٫]\p{Nd}{2}.*\p{Nd}{4}|\p{Nd}{4}.*\p{Nd}{1,2}[:.٫]\p{Nd}{2}/u;
const LONGEST_TIME = 60;

/** @returns the element that holds the post's own words; a post may be a picture alone. */
export function blueskyTextOf(post: Element): Element | null {
  const text = ownPart(post, '[data-testid="postText"], [data-word-wrap]');
  // A card of a feed or a list writes its description alike.
  return text?.closest('a') ? null : text;
}

/** @param handle as the post's address names its author */
export function readBlueskyAuthor(post: Element, handle: string): Author {
  return { name: nameBeside(post, handle), handle, profileUrl: `https://bsky.app/profile/${handle}` };
}

/** The name stands before the handle: in the same element or in the one before. */
function nameBeside(post: Element, handle: string): string | null {
  const written = `@${handle}`.toLowerCase();
  let before: string | null = null;
  for (const element of post.querySelectorAll('a[href], [dir="auto"]')) {
    const words = plain(element);
    if (words.toLowerCase().endsWith(written)) return words.slice(0, -written.length).trim() || before;
    if (words !== '') before = words;
  }
  const profile = post.querySelector(`a[href$="/profile/${CSS.escape(handle)}"]:not(:has(img))`);
  return profile === null ? null : plain(profile);
}

function plain(element: Element): string {
  return (element.textContent ?? '').replace(MARKS, '').trim();
}

/** @returns the time as the page says it: in the label of the link around it, on the post's own page as text. */
export function readBlueskyTime(post: Element): string | null {
  const links = ownParts(post, 'a[href*="/post/"][aria-label]');
  const link = links.find((candidate) => inAddress(/\/post\/([^/]+)\/?$/, candidate) !== null);
  return link?.getAttribute('data-tooltip') ?? link?.getAttribute('aria-label') ?? timeInText(post);
}

function timeInText(post: Element): string | null {
  const texts = ownParts(post, '[dir="auto"]:not([data-word-wrap], a, a *, button, button *)');
  const time = texts.findLast(({ textContent: words }) => {
    return words !== null && words.length <= LONGEST_TIME && DATE_TIME.test(words);
  });
  return time?.textContent ?? null;
}
