import { outermostCandidates } from './_candidates';
import { isOnHost } from './_hosts';
import { assemblePost, postKey } from './_posts';
import { readThreadsAccount } from './_threads-account';
import { findThreadsComposer, isRepeated } from './_threads-composer';
import { ownTime, postIdIn, postLinkOf } from './_threads-link';
import { threadsTextOf } from './_threads-text';
import { readInstant } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'threads';

/**
 * Threads, under both of its hosts. Marks seen in pages saved in 2025-04, signed in: feed and activity, quotes, the
 * menu. Not seen: a post's own page and the reply boxes, read after what the feed shows and what scripts for the site use.
 */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'Threads',
  limit: { max: 500, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['threads.com', 'threads.net']),
  ...outermostCandidates('[data-pressable-container]'),
  readPost,
  findComposer: findThreadsComposer,
  readAccount: readThreadsAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const link = postLinkOf(element);
  if (link === null || isRepeated(element)) return null;
  const time = ownTime(element);
  const focal = postIdIn(page.url.href);
  return assemblePost({
    site: SITE,
    id: link.id,
    // The site shows no other name than the handle.
    author: { name: link.author, handle: link.author, profileUrl: `https://www.threads.com/@${link.author}` },
    textRoots: threadsTextOf(element),
    permalink: `https://www.threads.com/@${link.author}/post/${link.id}`,
    postedAt: readInstant(time?.getAttribute('datetime')),
    postedAtText: time?.textContent ?? null,
    // What a post answers is shown by drawing alone; on a post's own page all stand in its thread.
    threadKey: focal === null ? null : postKey(SITE, focal),
  });
}
