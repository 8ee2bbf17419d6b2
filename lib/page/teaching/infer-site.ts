import type { SiteDescription } from '../../domain/site-description';
import { findAuthor } from './find-author';
import { handleOf } from './find-handle';
import { findId, findParent } from './find-id';
import { findPermalink } from './find-permalink';
import { type FoundRecord, findRecords } from './find-record';
import { findText } from './find-text';
import { findTime } from './find-time';
import type { LearningPage } from './learning-page';
import { type Lesson, type Slot, studyPosts } from './slots';

/** How many ways to see the post are tried out. */
const MOST_RECORDS = 4;
const MAX_PART = 500;

/** @returns how the posts like the one that was pointed at are read; null where nothing like it is on the page */
export function inferSite(pointed: Element, page: LearningPage): SiteDescription | null {
  let best: { parts: SiteDescription; score: number } | null = null;
  for (const record of findRecords(pointed, page).slice(0, MOST_RECORDS)) {
    const { parts, score } = describe(studyPosts(record, page), record);
    if (parts !== null && score > (best?.score ?? 0) + 0.01) best = { parts, score };
  }
  return best?.parts ?? null;
}

function describe(
  lesson: Lesson,
  { selector }: FoundRecord,
): { parts: SiteDescription | null; score: number } {
  const author = findAuthor(lesson);
  const time = findTime(lesson);
  const permalink = findPermalink(lesson, author);
  const text = findText(lesson, [author?.selector ?? null, time, permalink]);
  if (text === null) return { parts: null, score: 0 };
  const id = findId(lesson);
  const parts: Record<string, string | null> = {
    author: author?.selector ?? null,
    ...(author && handleOf(author, lesson)),
    time,
    permalink,
    skip: text.skip,
    id,
    parent: findParent(lesson, id),
  };
  const given = Object.entries(parts).filter(([, words]) => words !== null && words.length <= MAX_PART);
  const score =
    (author ? 4 * coverage(author) : 0) + (time ? 2 : 0) + (permalink ? 1 : 0) + (id ? 0.5 : 0) + 3;
  return { parts: { post: selector, text: text.text, ...Object.fromEntries(given) }, score };
}

function coverage({ coverage: share }: Slot): number {
  return share;
}
