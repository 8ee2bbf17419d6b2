import { readBlueskyAccount } from './_bluesky-account';
import { findBlueskyComposer } from './_bluesky-composer';
import { blueskyTextOf, readBlueskyAuthor, readBlueskyTime } from './_bluesky-parts';
import { placeInBluesky } from './_bluesky-place';
import { postPathOf } from './_bluesky-post-path';
import { outermostCandidates } from './_candidates';
import { countsBy } from './_counts';
import { isOnHost } from './_hosts';
import { assemblePost } from './_posts';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'bluesky';
/** A link of the same name tells of a like or of a follower. */
const POST =
  '[data-testid^="feedItem-by-"]:not(a), [data-testid^="postThreadItem-by-"], [role="link"]:not(a):has([data-testid="replyBtn"])';

/**
 * Bluesky's web app. Marks seen in pages saved between 2025-04 and 2026-02: posts of feeds and threads by test id,
 * the quote box, the labels of times, the line between a post and its answer. From the public source of the app alone:
 * posts of searches and notifications (a link with a reply button, no test id of its own), the composer, the account.
 */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'Bluesky',
  limit: { max: 300, count: 'graphemes' },
  matches: ({ url }) => isOnHost(url, ['bsky.app']),
  ...outermostCandidates(POST),
  readPost,
  readCounts: countsBy(
    {
      likes: '[data-testid="likeCount"]',
      replies: '[data-testid="replyBtn"]',
      shares: '[data-testid="repostCount"]',
    },
    (post, selector) => post.querySelector(selector),
  ),
  findComposer: findBlueskyComposer,
  readAccount: readBlueskyAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const path = postPathOf(element, page);
  if (path === null) return null;
  const text = blueskyTextOf(element);
  return assemblePost({
    site: SITE,
    id: path.id,
    author: readBlueskyAuthor(element, path.author),
    textRoots: text === null ? [] : [text],
    permalink: `https://bsky.app/profile/${path.author}/post/${path.id}`,
    postedAtText: readBlueskyTime(element),
    ...placeInBluesky(element, page),
  });
}
