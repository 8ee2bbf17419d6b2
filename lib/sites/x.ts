import { outermostCandidates } from './_candidates';
import { countsBy } from './_counts';
import { isOnHost } from './_hosts';
import { assemblePost } from './_posts';
import { temporaryId } from './_temporary-id';
import { readTime } from './_times';
import { readXAccount } from './_x-account';
import { findXComposer } from './_x-composer';
import { conversationOf } from './_x-conversation';
import { ownTextOf, readXAuthor, readXLanguage } from './_x-parts';
import { ownPart, ownStatusLink, ownTime, statusId, TWEET } from './_x-status';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'x';

/** X, also under its former name. */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'X',
  limit: { max: 280, count: 'x-weighted' },
  matches: ({ url }) => isOnHost(url, ['x.com', 'twitter.com']),
  ...outermostCandidates(TWEET),
  readPost,
  readCounts: countsBy(
    {
      likes: '[data-testid="like"], [data-testid="unlike"]',
      replies: '[data-testid="reply"]',
      shares: '[data-testid="retweet"], [data-testid="unretweet"]',
      views: 'a[href$="/analytics"]',
    },
    ownPart,
  ),
  findComposer: findXComposer,
  readAccount: readXAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const author = readXAuthor(element);
  const time = ownTime(element);
  const link = ownStatusLink(element, time);
  const id = statusId(element, link);
  const text = ownTextOf(element);
  if (author.handle === null && text === null) return null;
  // The reply dialog repeats the tweet that it answers, without its links.
  if (id === null && element.closest('[role="dialog"]') !== null) return null;
  const { postedAt, postedAtText } = readTime(time);
  const { kind, parentKey, threadKey } = conversationOf(element, id, page);
  return assemblePost({
    site: SITE,
    id: id ?? temporaryId(author.handle, text?.textContent),
    author,
    textRoots: text === null ? [] : [text],
    permalink: id === null ? null : `https://x.com/${author.handle ?? 'i'}/status/${id}`,
    postedAt,
    postedAtText,
    kind,
    parentKey,
    threadKey,
    language: readXLanguage(text),
    // Nobody writes a post without a time, but who pays for one.
    isPromoted: id !== null && link === null,
  });
}
