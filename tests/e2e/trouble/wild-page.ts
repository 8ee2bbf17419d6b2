import type { Page } from 'playwright-core';
import type { Rapport } from '../harness/launch-chromium';
import type { ClaimedPost } from './hostile-posts';

const HOST = 'wild.shop.example';
export const WILD_URL = `https://${HOST}/`;

/** Serves one empty page at every address of a made-up host. */
export async function serveWildPage(rapport: Rapport): Promise<void> {
  const body = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Wild</title><main></main></html>';
  await rapport.serveSite(HOST, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** Lets the page's own script show these posts, all at once, each with a reply box. */
export async function showPosts(page: Page, posts: readonly ClaimedPost[]): Promise<void> {
  await page.evaluate((claims) => {
    const read = (units: string | number[]) =>
      typeof units === 'string' ? units : String.fromCharCode(...units);
    const built = claims.map((claim) => {
      const post = document.createElement('article');
      post.innerHTML = `<a rel="author" itemprop="author"></a><a itemprop="url"><time>now</time></a>
        <p itemprop="text"></p><form><textarea></textarea></form>`;
      post.setAttribute('itemscope', '');
      post.setAttribute('itemtype', 'https://schema.org/DiscussionForumPosting');
      const [author, address] = post.querySelectorAll('a');
      author?.append(read(claim.author));
      address?.setAttribute('href', read(claim.address));
      address?.querySelector('time')?.setAttribute('datetime', new Date().toISOString());
      post.querySelector('p')?.append(read(claim.text));
      return post;
    });
    document.querySelector('main')?.replaceChildren(...built);
  }, posts.map(asUnits));
}

/** What is no well-formed text would not survive the way to the browser. */
export function unitsOf(text: string): string | number[] {
  return text.isWellFormed() ? text : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function asUnits({ text, author, address }: ClaimedPost) {
  return { text: unitsOf(text), author: unitsOf(author), address: unitsOf(address) };
}
