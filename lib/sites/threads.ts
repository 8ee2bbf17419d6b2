import { outermostCandidates } from './_candidates';
import { isOnHost } from './_hosts';
import { assemblePost, postKey } from './_posts';
import { readThreadsAccount } from './_threads-account';
import { findThreadsComposer, isRepeated } from './_threads-composer';
import { addressOf, CONTAINER, looksLikePost, ownTime, postAddressIn, postLinkOf } from './_threads-link';
import { threadsTextOf } from './_threads-text';
import { readInstant } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'threads';

/**
 * Threads, under both of its hosts. Marks seen in saved pages: profiles for visitors from 2024-11 to 2026-02; feed and
 * activity, quotes, the menu of 2025-04. From public scripts for the site alone, up to 2026-07: the head line of answers ("2h · Author"), the reply dialog.
 * Not seen: a post's own page, a box outside of dialogs.
 */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'Threads',
  limit: { max: 500, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['threads.com', 'threads.net']),
  ...outermostCandidates(CONTAINER, looksLikePost),
  readPost,
  findComposer: findThreadsComposer,
  readAccount: readThreadsAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const address = addressOf(element, page);
  if (address === null || isRepeated(element)) return null;
  const { author, id } = address;
  const time = ownTime(element);
  const focal = postAddressIn(page.url.href);
  return assemblePost({
    site: SITE,
    id,
    // The site shows no other name than the handle.
    author: { name: author, handle: author, profileUrl: `https://www.threads.com/@${author}` },
    textRoots: threadsTextOf(element),
    permalink: `https://www.threads.com/@${author}/post/${id}`,
    postedAt: readInstant(time?.getAttribute('datetime')),
    postedAtText: shownWords(time ?? postLinkOf(element)),
    // What a post answers is shown by drawing alone; on a post's own page all stand in its thread.
    threadKey: focal === null ? null : postKey(SITE, focal.id),
  });
}

/** In 2024 the time stood twice: shortened to be seen, whole to be heard. */
function shownWords(time: Element | null): string | null {
  return (time?.querySelector('[aria-hidden="true"]') ?? time)?.textContent ?? null;
}
