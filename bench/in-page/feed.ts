/** The script of a made-up site: a feed under X's name and in its structure, drawn by React as such sites are. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { seededRandom } from '../../lib/learning/seeded-random';
import { asPost } from '../data/as-post';
import { makePosts } from '../data/made-up-posts';
import { FeedPost } from './feed-post';

const texts = makePosts(600, ['@harborfinch', 'Harbor & Finch'], seededRandom(7));
let shown = 0;

/**
 * Draws so many more posts at the end of the feed, and gives the page a chance to lay them out.
 * @param text what all of them say; without it each says something else
 */
export async function add(count: number, text?: string): Promise<void> {
  const posts = Array.from({ length: count }, (_, index) => {
    const nth = shown + index;
    return asPost(text ?? texts[nth % texts.length] ?? '', nth);
  });
  shown += count;
  const part = document.createElement('div');
  document.querySelector('main')?.append(part);
  const list = posts.map((post) => createElement(FeedPost, { post, key: post.key }));
  createRoot(part).render(createElement('section', null, ...list));
  await twoFrames();
}

/** The same, and takes as many away at the start, as a feed does that keeps only what is near the view. */
export async function turn(count: number): Promise<void> {
  document.querySelector('main')?.firstElementChild?.remove();
  await add(count);
}

/** Empties the feed; posts drawn later are other ones. */
export async function clear(): Promise<void> {
  document.querySelector('main')?.replaceChildren();
  await twoFrames();
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
