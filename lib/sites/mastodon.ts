import { attributeIn } from './_attribute';
import { outermostCandidates } from './_candidates';
import { countsBy } from './_counts';
import { findMastodonComposer } from './_mastodon-composer';
import { mastodonTextOf, NOT_MASTODON_TEXT, readMastodonAuthor, readMastodonTime } from './_mastodon-parts';
import { placeInMastodon } from './_mastodon-place';
import { readMastodonAccount } from './_mastodon-state';
import { STATUS, statusAddressOf } from './_mastodon-status';
import { assemblePost } from './_posts';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'mastodon';

/** The root of the web app, and the pages that servers up to 3.5 wrote for visitors. */
const MARKS =
  '#mastodon[data-props], #mastodon.app-holder, .activity-stream .status__info, .activity-stream .detailed-status__meta';

/**
 * Mastodon's own web app, in one column or many, on any host. Read after its public source from 3.5 to 4.5 (status,
 * detailed status, quotes, hashtag bar, reply indicator, initial state); never seen saved from a server. What comes after
 * 4.5 names its parts by classes made anew with each build.
 */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'Mastodon',
  // Each server sets its own; the app counts beside the box.
  limit: null,
  matches: ({ document }) => document.querySelector(MARKS) !== null,
  ...outermostCandidates(STATUS),
  readPost,
  readCounts: countsBy(
    {
      replies: '.status__action-bar__button-wrapper:first-child .icon-button__counter',
      likes: '.detailed-status__favorites',
      shares: '.detailed-status__reblogs',
    },
    (status, selector) => status.querySelector(selector),
  ),
  findComposer: findMastodonComposer,
  readAccount: readMastodonAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  // A composer repeats the post that it quotes.
  if (element.closest('.compose-form, .reply-indicator') !== null) return null;
  const address = statusAddressOf(element, page);
  if (address === null) return null;
  return assemblePost({
    site: SITE,
    id: address.id,
    author: readMastodonAuthor(element, page),
    textRoots: mastodonTextOf(element),
    skipText: NOT_MASTODON_TEXT,
    permalink: address.permalink,
    ...readMastodonTime(element, page),
    language: attributeIn(element, '.status__content__text[lang]', 'lang'),
    ...placeInMastodon(element, page),
  });
}
