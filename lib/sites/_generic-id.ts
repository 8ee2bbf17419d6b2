import { readGenericAuthor } from './_generic-author';
import { readGenericLink } from './_generic-link';
import { genericTextRoots } from './_generic-text';
import { readGenericTime } from './_generic-time';
import { temporaryId } from './_temporary-id';
import type { Page } from './index';

/** Enough of a text to tell two posts of one author apart. */
const COMPARED_LENGTH = 200;

/** @returns the post's id on its site: its address without the host, else a name made of what is in it. */
export function genericId(post: Element, page: Page): string {
  const link = readGenericLink(post, page);
  if (link !== null) return idOfLink(link);
  // The page's words for the time change while the post stays; its instant does not.
  const { postedAt } = readGenericTime(post);
  const author = readGenericAuthor(post, page);
  const text = genericTextRoots(post)[0]?.textContent?.slice(0, COMPARED_LENGTH);
  return temporaryId(author?.handle ?? author?.name, postedAt === null ? null : `${postedAt}`, text);
}

/** @returns the id of the post of that address on its own site. */
export function idOfLink(address: string): string {
  return address.slice(new URL(address).origin.length);
}
