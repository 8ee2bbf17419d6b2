import type { SiteDescription } from '../../domain/site-description';
import type { Steps } from '../../sites/_generic-steps';
import { plain } from '../../sites/_generic-words';
import { alsoBy } from './also-by';
import { couldBeName, findAuthor } from './find-author';
import { handleOf } from './find-handle';
import { findId, findParent } from './find-id';
import { findPermalink } from './find-permalink';
import type { FoundRecord } from './find-record';
import { findText } from './find-text';
import { findTime, withTold } from './find-time';
import type { LearningPage } from './learning-page';
import { studyPosts } from './slots';

/** Longest part of a description, in UTF-16 code units. */
export const MAX_PART = 500;

/** A description, and the share of the posts' own words that its text holds. */
export interface DescribedPosts {
  readonly parts: SiteDescription;
  readonly share: number;
}

/**
 * @param wanted posts to compare in any case
 * @returns how the posts are read; null where they have no text
 */
export function* describePosts(
  record: FoundRecord,
  page: LearningPage,
  pointed: Element | null,
  wanted: readonly Element[] = [],
): Steps<DescribedPosts | null> {
  const lesson = yield* studyPosts(record, page, wanted, pointed);
  const author = yield* findAuthor(lesson, pointed);
  const time = yield* findTime(lesson);
  const permalink = yield* findPermalink(lesson, author);
  const text = yield* findText(lesson, [author, time], pointed);
  if (text === null) return null;
  const isName = (part: Element) =>
    couldBeName(page.words(part)) && !lesson.controls.has(plain(page.words(part)));
  const inText = text.text.split(' || ');
  const id = findId(lesson);
  const parts: Record<string, string | null> = {
    author: author && (yield* alsoBy(author, lesson, inText, isName)),
    ...(author && (yield* handleOf(author, lesson))),
    time: time && withTold(time, yield* alsoBy(time, lesson, inText, (part) => page.isTime(part))),
    permalink,
    skip: text.skip,
    id,
    parent: findParent(lesson, id),
  };
  const given = Object.entries(parts).filter(([, words]) => words !== null && words.length <= MAX_PART);
  return {
    parts: { post: record.selector, text: text.text, ...Object.fromEntries(given) },
    share: text.share,
  };
}
