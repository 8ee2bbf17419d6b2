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
import { readRecord, withoutSharedHandle } from './_generic-record';
import { isRecord } from './_generic-records';
import { genericTextRoots, NOT_IN_TEXT } from './_generic-text';
import { readGenericTime } from './_generic-time';
import { declaredKind, isDeclared } from './_generic-types';
import { assemblePost } from './_posts';
import { siteOf } from './_site-of';
import type { Page, ReadPost, SiteAdapter } from './index';

/** Reads posts by the meaning of their markup alone, on any site. */
export const adapter: SiteAdapter = {
  id: 'generic',
  name: 'Web page',
  isEngine: true,
  limit: null,
  matches: () => true,
  ...genericCandidates,
  readPost,
  findComposer: findGenericComposer,
};

function readPost(element: Element, page: Page): ReadPost | null {
  return isRecord(element) && !isDeclared(element)
    ? readRecord(element, adapter, page)
    : readDeclared(element, page);
}

function readDeclared(element: Element, page: Page): ReadPost | null {
  const rating = readGenericRating(element);
  const isInData = () => isInJsonLd(readGenericLink(element, page), page);
  if (!isGenericPost(element, { isRated: rating !== null, isInData })) return null;
  const site = siteOf(adapter, page);
  const permalink = readGenericLink(element, page);
  const shown = { author: readGenericAuthor(element, page), ...readGenericTime(element), rating };
  const { author, ...known } = enrichFromJsonLd(shown, permalink, page);
  const textRoots = genericTextRoots(element);
  if (
    author === null ||
    (known.postedAtText === null && known.postedAt === null && declaredKind(element) === null)
  )
    return null;
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

function kindOf(element: Element, isRated: boolean, isReply: boolean) {
  const declared = declaredKind(element);
  if (declared !== null && declared !== 'post') return declared;
  if (isRated) return 'review';
  return isReply || element.matches('[role="comment"]') ? 'reply' : 'post';
}
