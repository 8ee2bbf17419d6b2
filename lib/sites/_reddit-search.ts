import { assemblePost } from './_posts';
import { NOT_IN_TEXT, timeIn } from './_reddit-parts';
import { REDDIT, redditAuthor, redditPlace } from './_reddit-place';
import { readInstant } from './_times';
import type { ReadPost } from './index';

export const FOUND_POST =
  '[data-testid="search-post-unit"], [data-testid="search-post-with-content-preview"], [data-testid="sdui-post-unit"]';
export const FOUND_COMMENT = '[data-testid="search-sdui-comment-unit"]';

const TRACKER = 'search-telemetry-tracker[data-faceplate-tracking-context]';
/** In what a result tells the site of itself, "profile" is its author. */
const PROFILE = /"profile":\{[^{}]*"name":"([\w-]+)"/;

/** @returns a post among search results: its title, and no more of its text than the page has. */
export function readFoundPost(unit: Element): ReadPost | null {
  const title =
    unit.querySelector('[data-testid="post-title-text"]') ?? unit.querySelector('[data-testid="post-title"]');
  const href = title?.closest('a')?.getAttribute('href') ?? hrefIn(unit);
  const place = redditPlace(null, href);
  if (title === null || place === null) return null;
  const { instant, words } = timeIn(unit);
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(trackedAuthor(unit)),
    textRoots: [title],
    skipText: NOT_IN_TEXT,
    postedAt: readInstant(instant),
    postedAtText: words,
  });
}

/** @returns a comment among search results. */
export function readFoundComment(unit: Element): ReadPost | null {
  const box = unit.querySelector('[data-testid="search-comment-content"]') ?? unit;
  const body = box.querySelector('[id$="-rtjson-content"]');
  const link =
    box.querySelector('a[aria-labelledby^="comment-content-"]') ??
    unit.querySelector('a[aria-labelledby^="comment-content-"]');
  const place = redditPlace(null, link?.getAttribute('href'));
  if (body === null || place === null) return null;
  const shown = box.querySelector('[data-id="user-hover-card"] a')?.textContent;
  const { instant, words } = timeIn(box);
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(shown ?? trackedAuthor(unit)),
    textRoots: [body],
    skipText: NOT_IN_TEXT,
    postedAt: readInstant(instant),
    postedAtText: words,
    kind: 'reply',
  });
}

function hrefIn(unit: Element): string | null {
  return unit.querySelector('a[href*="/comments/"]')?.getAttribute('href') ?? null;
}

function trackedAuthor(unit: Element): string | null {
  const tracker = unit.querySelector(TRACKER) ?? unit.closest(TRACKER);
  return PROFILE.exec(tracker?.getAttribute('data-faceplate-tracking-context') ?? '')?.[1] ?? null;
}
