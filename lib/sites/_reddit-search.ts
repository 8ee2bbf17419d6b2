import { attributeIn } from './_attribute';
import { firstGroup } from './_first-group';
import { timeIn } from './_reddit-parts';
import { redditPost } from './_reddit-post';
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
  return redditPost({
    href: title?.closest('a')?.getAttribute('href') ?? attributeIn(unit, 'a[href*="/comments/"]', 'href'),
    author: trackedAuthor(unit),
    texts: [title],
    ...timeIn(unit),
  });
}

/** @returns a comment among search results. */
export function readFoundComment(unit: Element): ReadPost | null {
  const box = unit.querySelector('[data-testid="search-comment-content"]') ?? unit;
  const link = 'a[aria-labelledby^="comment-content-"]';
  return redditPost({
    href: attributeIn(box, link, 'href') ?? attributeIn(unit, link, 'href'),
    author: box.querySelector('[data-id="user-hover-card"] a')?.textContent ?? trackedAuthor(unit),
    texts: [box.querySelector('[id$="-rtjson-content"]')],
    ...timeIn(box),
  });
}

function trackedAuthor(unit: Element): string | null {
  const tracker = unit.querySelector(TRACKER) ?? unit.closest(TRACKER);
  return firstGroup(PROFILE, tracker?.getAttribute('data-faceplate-tracking-context'));
}
