import { isOwn } from './_bluesky-own';
import { firstGroup } from './_first-group';
import type { Page } from './index';

/** Author and id as an address of a post names them. */
interface PostPath {
  /** Handle, or the account's DID where its handle is not valid. */
  readonly author: string;
  readonly id: string;
}

const PATH = /^(?:https?:\/\/(?:[\w-]+\.)?bsky\.app)?\/profile\/([^/?#]+)\/post\/([^/?#]+)(\/[a-z-]+)?\/?$/i;
/** Addresses written in the text lead to other posts. */
const TEXT = '[data-word-wrap], [data-testid="postText"]';
const TEST_ID = /^(?:feedItem|postThreadItem)-by-(.+)$/;
/** The app keeps the pages behind the one that is shown. */
const BEHIND = '[style*="display: none"], [style*="display:none"]';

/**
 * @returns the post's address: by the link around its time, else by the links to its likes and reposts; the post that a
 * page is about may have neither, then the page's address is it.
 */
export function postPathOf(post: Element, page: Page): PostPath | null {
  const named = firstGroup(TEST_ID, post.getAttribute('data-testid'));
  for (const link of post.querySelectorAll('a[href*="/post/"]')) {
    const path = pathIn(link.getAttribute('href'));
    if (path === null || !isBy(path, named)) continue;
    if (isOwn(link, post) && link.closest(TEXT) === null) return path;
  }
  return pathOfPage(post, named, page);
}

function pathOfPage(post: Element, named: string | null, page: Page): PostPath | null {
  if (named === null || !isFocal(post) || post.closest(BEHIND) !== null) return null;
  const path = pathIn(page.url.pathname);
  return path !== null && isBy(path, named) ? { author: named, id: path.id } : null;
}

/** @returns whether the element is made like the post that a page is about: the others are links to theirs. */
export function isFocal(post: Element): boolean {
  return post.matches('[data-testid^="postThreadItem-by-"]:not([role="link"])');
}

function isBy({ author }: PostPath, named: string | null): boolean {
  const isSame = named === null || author.toLowerCase() === named.toLowerCase();
  return isSame || author.startsWith('did:');
}

function pathIn(address: string | null): PostPath | null {
  const [, author, id] = PATH.exec(address ?? '') ?? [];
  return author === undefined || id === undefined ? null : { author: decoded(author), id };
}

/** Some saved pages write the colons of a DID as `%3A`. */
function decoded(author: string): string {
  return author.replace(/%3a/gi, ':');
}
