import type { Author, Post } from '../domain/post';
import { isSharedName } from '../domain/shared-name';
import { authorNamedBy } from './_generic-author-named';
import { shapeOfBlock } from './_generic-blocks';
import { isHeadOfPost, shapeOfTime } from './_generic-groups';
import { idOfLink } from './_generic-id';
import type { Kind } from './_generic-kinds';
import { readLanguage } from './_generic-language';
import { linkById } from './_generic-link';
import type { Parts } from './_generic-parts';
import { postAround, threadOfLink } from './_generic-place';
import { readGenericRating } from './_generic-rating';
import { findParts } from './_generic-read';
import { isRecord, kindOfRecord } from './_generic-records';
import { isTime, readTimeOf } from './_generic-times';
import { assemblePost, postKey } from './_posts';
import { siteOf } from './_site-of';
import { temporaryId } from './_temporary-id';
import type { Page, ReadPost, SiteAdapter } from './index';

const COMPARED_LENGTH = 200;
/** Who has left the site. */
export const NOBODY: Author = { name: null, handle: null, profileUrl: null };

/** Where posts stand that were read: those that answer them are read after them. */
const places = new WeakMap<Element, { key: string; threadKey: string }>();

/** @returns the post that an element shows which was told by its likeness to others; null where it is none. */
export function readRecord(element: Element, adapter: SiteAdapter, page: Page): ReadPost | null {
  const kind = kindOfRecord(element);
  if (kind === null) return null;
  const isOther = (other: Element) => other !== element && (isRecord(other) || isHeadOfPost(other));
  const found = findParts(element, kind, isOther, page);
  if (isOfSeveral(found.parts, kind)) return null;
  const { name, time, textRoots, skipText } = found;
  const isGone = name === null && found.address !== null && isUsual(textRoots[0], kind);
  if (textRoots.length === 0 || (name === null && !isGone)) return null;
  const site = siteOf(adapter, page);
  const author =
    name === null ? NOBODY : withoutSharedHandle(authorNamedBy(name, found.parts.links, kind.controls, page));
  const shown = time === null ? { postedAt: null, postedAtText: null } : readTimeOf(time);
  const permalink = found.address ?? linkById(element, page);
  const id = permalink === null ? nameOf(author, shown.postedAt, textRoots) : idOfLink(permalink);
  const parent = places.get(postAround(element) ?? element);
  const parentKey = parent === undefined || parent === places.get(element) ? null : parent.key;
  const threadKey =
    (parentKey === null ? undefined : parent?.threadKey) ??
    threadOfLink(permalink, page) ??
    postKey(site, id);
  const read = assemblePost({
    ...{ site, id, author, textRoots, skipText, permalink, parentKey, threadKey },
    ...shown,
    kind: kindOf(element, kind, parentKey !== null),
    rating: kind.isRated ? readGenericRating(element) : null,
    language: readLanguage(textRoots[0]),
  });
  if (read.post.text === '') return null;
  places.set(element, { key: read.post.key, threadKey });
  return read;
}

/** Where the element around a post is gone, what is left of two stands in one: two times in the same place, or the first in a box of its own. */
function isOfSeveral({ post, elements }: Parts, { time }: Kind): boolean {
  const linked = elements.filter(
    (element) => shapeOfTime(element) === time && isTime(element) && element.closest('a[href]') !== null,
  );
  const [first, ...others] = linked;
  if (first === undefined || others.length === 0) return false;
  const [address, way] = [addressOf(first), wayTo(first, post)];
  return others.some((other) => addressOf(other) !== address && way.startsWith(wayTo(other, post)));
}

function addressOf(time: Element): string | null | undefined {
  return time.closest('a[href]')?.getAttribute('href');
}

/** Tags from the element out to the post. */
function wayTo(element: Element, post: Element): string {
  let way = '';
  for (let up: Element | null = element; up !== null && up !== post; up = up.parentElement)
    way += `<${up.tagName}`;
  return way;
}

function isUsual(text: Element | undefined, { body }: Kind): boolean {
  return text !== undefined && shapeOfBlock(text) === body;
}

/** The page's words for the time change while the post stays; its instant does not. */
function nameOf(author: Author, postedAt: number | null, textRoots: readonly Element[]): string {
  const text = textRoots[0]?.textContent?.slice(0, COMPARED_LENGTH);
  return temporaryId(author.handle ?? author.name, postedAt === null ? null : `${postedAt}`, text);
}

function kindOf(element: Element, kind: Kind, isReply: boolean): Post['kind'] {
  if (kind.isRated) return 'review';
  return isReply || element.matches('[role="comment"]') ? 'reply' : 'post';
}

/** Guests and deleted accounts share a name, and often a profile: neither tells one person from another. */
export function withoutSharedHandle(author: Author): Author {
  const isShared = [author.name, author.handle].some((name) => name !== null && isSharedName(name));
  return isShared ? { ...author, handle: null } : author;
}
