import { setTimeout as pause } from 'node:timers/promises';
import { readForm, type Site, send, sendJson } from './answer.ts';
import type { FeedPost, FeedSlice } from './client/feed-post.ts';
import { FEED, FEED_PAGE } from './data/feed-posts.ts';
import { CARE_ON_FEED } from './data/people.ts';
import { html } from './html.ts';
import { pageShell } from './pages/page-shell.ts';
import { minutesBefore } from './relative-words.ts';

const FIRST_ID = 10_240;
/** Stands for the network: until then a sent reply is shown without its address. */
const SENDING_MS = 700;

/** A social feed: the page is built in the browser, as social sites do. */
export function feedSite(now: () => number, script: string): Site {
  const startedAt = now();
  const posts: FeedPost[] = FEED.map((entry, index) => ({
    id: FIRST_ID - index,
    handle: entry.by.handle,
    name: entry.by.name,
    postedAt: minutesBefore(startedAt, entry.minutesAgo),
    text: entry.text,
    language: entry.language,
    parentId: null,
  }));
  const replies: FeedPost[] = [];
  const withReplies = (post: FeedPost) => [post, ...replies.filter((reply) => reply.parentId === post.id)];

  const slice = (before: number): FeedSlice => {
    const older = posts.filter((post) => post.id < before);
    const shown = older.slice(0, FEED_PAGE);
    return { posts: shown.flatMap(withReplies), hasMore: older.length > shown.length };
  };

  const addReply = (parentId: number, text: string): FeedPost => {
    const id = FIRST_ID + replies.length + 1;
    const { handle, name } = CARE_ON_FEED;
    const reply = { id, handle, name, postedAt: now(), text, language: 'en', parentId };
    replies.push(reply);
    return reply;
  };

  return async (request, response, url) => {
    if (url.pathname === '/feed.js') return send(response, 'text/javascript', script);
    if (url.pathname === '/api/posts')
      return sendJson(response, slice(Number(url.searchParams.get('before') ?? Number.MAX_SAFE_INTEGER)));
    if (url.pathname === '/api/thread') {
      const post = posts.find(({ id }) => id === Number(url.searchParams.get('id')));
      return sendJson(response, { posts: post ? withReplies(post) : [], hasMore: false });
    }
    if (url.pathname === '/api/replies' && request.method === 'POST') {
      const form = await readForm(request);
      await pause(SENDING_MS);
      return sendJson(response, addReply(Number(form.get('parent')), form.get('text') ?? ''));
    }
    if (url.pathname !== '/' && !url.pathname.startsWith('/@')) return false;
    return send(response, 'text/html', feedPage());
  };
}

function feedPage(): string {
  return pageShell({
    title: 'Gather: home',
    siteName: 'Gather',
    account: `@${CARE_ON_FEED.handle}`,
    main: html`<div id="view"></div>`,
    script: '/feed.js',
  });
}
