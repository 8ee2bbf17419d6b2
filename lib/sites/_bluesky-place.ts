import { blueskyTextOf } from './_bluesky-parts';
import { isFocal, postPathOf } from './_bluesky-post-path';
import { follows } from './_order';
import { type Place, postKey } from './_posts';
import type { Page } from './index';

const POST = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
const THREAD_POST = '[data-testid^="postThreadItem-by-"]';
/** Highest number of elements between a post and the list that it stands in; five were seen. */
const LIST_DISTANCE = 8;

/** The post that each thread's screen is about, so that not every post has to look for it. */
const focalPosts = new WeakMap<Element, Element>();

/** Tells what a post answers: a line joins it to the post above; else, below the page's own post, it answers that one. */
export function placeInBluesky(post: Element, page: Page): Place {
  const focal = post.matches(THREAD_POST) ? focalOf(post) : null;
  const threadKey = focal === null ? null : keyOf(focal, page);
  if (focal !== null && focal !== post && follows(post, focal) && !hasLineAbove(post)) {
    return { kind: 'reply', parentKey: isIndented(post) ? null : threadKey, threadKey };
  }
  const hasLine = hasLineAbove(post);
  const parent = post === focal || hasLine ? postAbove(post) : null;
  const isReply = hasLine || parent !== null || saysReply(post);
  return { kind: isReply ? 'reply' : 'post', parentKey: parent && keyOf(parent, page), threadKey };
}

function keyOf(post: Element, page: Page): string | null {
  const path = postPathOf(post, page);
  return path && postKey('bluesky', path.id);
}

function focalOf(post: Element): Element | null {
  const screen = post.closest('[data-testid="postThreadScreen"]') ?? post.ownerDocument.body;
  const known = focalPosts.get(screen);
  if (known !== undefined && screen.contains(known) && isFocal(known)) return known;
  const found = Array.from(screen.querySelectorAll(THREAD_POST)).find(isFocal);
  if (found !== undefined) focalPosts.set(screen, found);
  return found ?? null;
}

/** The line stands over the picture: in a column of a row that holds nothing else. */
function hasLineAbove(post: Element): boolean {
  const isThread = post.matches(THREAD_POST);
  const outer = isThread ? post : post.firstElementChild;
  const rows = Array.from(outer?.children ?? []);
  const row = isThread ? rows[0] : rows.find((child) => child.childElementCount > 0);
  if (row === undefined || rows.length < 2 || row.querySelector('img, a') !== null) return false;
  return row.textContent === '' && (row.firstElementChild?.childElementCount ?? 0) > 0;
}

/** In the view as a tree a post deeper than the first level begins with an empty corner of its line. */
function isIndented(post: Element): boolean {
  const inner = post.childElementCount === 1 ? post.firstElementChild : null;
  return inner !== null && inner.childElementCount > 1 && inner.firstElementChild?.childElementCount === 0;
}

/** The post directly above in the same list; a button or a note between ends the search. */
function postAbove(post: Element): Element | null {
  let row: Element | null = post;
  for (let level = 0; row !== null && level < LIST_DISTANCE; level += 1) {
    for (let above = row.previousElementSibling; above !== null; above = above.previousElementSibling) {
      if (above.matches(POST)) return above;
      const posts = above.querySelectorAll(POST);
      if (posts.length > 0) return posts[posts.length - 1] ?? null;
      if (above.textContent !== '') return null;
    }
    row = row.parentElement;
  }
  return null;
}

/** Outside of threads a row with an icon between the time and the content says whom the post answers. */
function saysReply(post: Element): boolean {
  const content = post.querySelector('[data-testid="contentHider-post"]') ?? blueskyTextOf(post);
  const time = post.querySelector('a[href*="/post/"][aria-label]');
  if (content === null || time === null) return false;
  const icons = Array.from(post.querySelectorAll('svg'));
  return icons.some((icon) => {
    const isBetween = follows(icon, time) && follows(content, icon);
    return isBetween && icon.closest('a, button') === null;
  });
}
