import { GENERIC_READER } from '../domain/generic-reader';
import type { Author } from '../domain/post';
import { readAttributed } from './_generic-attributed';
import { readGenericAuthor } from './_generic-author';
import { genericCandidates } from './_generic-candidates';
import { findGenericComposer } from './_generic-composer';
import { genericId } from './_generic-id';
import { isGenericPost } from './_generic-is-post';
import { enrichFromJsonLd, isInJsonLd } from './_generic-json-ld';
import { readLanguage } from './_generic-language';
import { readGenericLink } from './_generic-link';
import { readGenericPlace } from './_generic-place';
import { readGenericRating } from './_generic-rating';
import { NOBODY, readRecord, withoutSharedHandle } from './_generic-record';
import { isRecord } from './_generic-records';
import { genericTextRoots, NOT_IN_TEXT } from './_generic-text';
import { readGenericTime } from './_generic-time';
import { readTimeless } from './_generic-timeless';
import { ATTRIBUTED, declaredKind, isDeclared } from './_generic-types';
import { assemblePost } from './_posts';
import { siteOf } from './_site-of';
import type { Page, ReadPost, SiteAdapter } from './index';

/** Reads posts by the meaning of their markup alone, on any site. */
export const adapter: SiteAdapter = {
  id: GENERIC_READER,
  name: 'Web page',
  isEngine: true,
  limit: null,
  matches: () => true,
  ...genericCandidates,
  readPost,
  findComposer: findGenericComposer,
};

function readPost(element: Element, page: Page): ReadPost | null {
  if (isRecord(element) && !isDeclared(element)) return readRecord(element, adapter, page);
  const site = siteOf(adapter, page);
  if (element.matches(ATTRIBUTED)) return readAttributed(element, site, page);
  return readDeclared(element, page) ?? readTimeless(element, site);
}

function readDeclared(element: Element, page: Page): ReadPost | null {
  const rating = readGenericRating(element);
  const isInData = () => isInJsonLd(readGenericLink(element, page), page);
  if (!isGenericPost(element, { isRated: rating !== null, isInData })) return null;
  const site = siteOf(adapter, page);
  const permalink = readGenericLink(element, page);
  const shown = { author: readGenericAuthor(element, page), ...readGenericTime(element), rating };
  const { author: named, ...known } = enrichFromJsonLd(shown, permalink, page);
  const isTold = declaredKind(element) !== null;
  // Who has left the site has left declared words with an address.
  const author = named ?? (isTold && permalink !== null && known.postedAt !== null ? NOBODY : null);
  const textRoots = genericTextRoots(element);
  const isTimed = known.postedAtText !== null || known.postedAt !== null;
  if (author === null || !(isTimed || isTold || isReview(author, rating))) return null;
  const place = readGenericPlace(element, site, page);
  const read = assemblePost({
    site,
    id: genericId(element, page),
    author: withoutSharedHandle(author),
    textRoots,
    skipText: NOT_IN_TEXT,
    permalink,
    ...known,
    ...place,
    kind: kindOf(element, rating !== null, place.parentKey !== null),
    language: readLanguage(textRoots[0]),
  });
  return read.post.text === '' ? null : read;
}

/** Stars of somebody who has a profile need no time; those of books are given beside the book's author. */
function isReview({ profileUrl }: Author, rating: number | null): boolean {
  return rating !== null && profileUrl !== null && !/author/i.test(profileUrl);
}

function kindOf(element: Element, isRated: boolean, isReply: boolean) {
  const declared = declaredKind(element);
  if (declared !== null && declared !== 'post') return declared;
  if (isRated) return 'review';
  return isReply || element.matches('[role="comment"]') ? 'reply' : 'post';
}
