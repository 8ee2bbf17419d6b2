import { buildElement } from './build-element.ts';
import type { FeedPost, FeedSlice } from './feed-post.ts';
import { sendReply } from './send-reply.ts';
import { showPost } from './show-post.ts';

const THREAD = /^\/@[^/]+\/(\d+)$/;
const view = document.querySelector('#view');

async function load(address: string): Promise<FeedSlice> {
  const answer = await fetch(address);
  return answer.json();
}

/** Puts every post in the list, and its replies inside it. */
function showSlice(list: HTMLElement, { posts }: FeedSlice): void {
  let replies: Element | null = null;
  for (const post of posts) {
    // One level of answers is what this feed has.
    if (post.parentId !== null) replies?.append(showPost(post));
    else {
      const article = showPost(post, sendReply);
      list.append(article);
      replies = article.querySelector('.post__replies');
    }
  }
}

async function showHome(): Promise<void> {
  const list = buildElement('section', { role: 'feed', 'aria-label': 'Home' });
  const more = buildElement('button', { type: 'button', class: 'button button--wide' }, 'More posts');
  let before: string | null = null;
  const extend = async () => {
    const slice = await load(before === null ? '/api/posts' : `/api/posts?before=${before}`);
    showSlice(list, slice);
    before = String(oldest(slice.posts));
    more.hidden = !slice.hasMore;
  };
  more.addEventListener('click', () => void extend());
  await extend();
  view?.replaceChildren(list, more);
  document.title = 'Gather: home';
}

function oldest(posts: readonly FeedPost[]): number {
  return Math.min(...posts.filter(({ parentId }) => parentId === null).map(({ id }) => id));
}

async function showThread(id: string): Promise<void> {
  const back = buildElement('a', { href: '/', class: 'back' }, 'Back to the feed');
  const list = buildElement('section', { role: 'feed', 'aria-label': 'Conversation' });
  showSlice(list, await load(`/api/thread?id=${id}`));
  view?.replaceChildren(back, list);
  document.title = 'Gather: conversation';
}

async function showAddress(): Promise<void> {
  const thread = THREAD.exec(location.pathname)?.[1];
  await (thread === undefined ? showHome() : showThread(thread));
  scrollTo(0, 0);
}

/** Links within the site change the view, not the document. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!href?.startsWith('/') || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState(null, '', href);
  void showAddress();
});
addEventListener('popstate', () => void showAddress());
void showAddress();
