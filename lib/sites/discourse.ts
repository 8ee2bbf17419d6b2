import { selectorCandidates } from './_candidates';
import { readDiscourseAccount } from './_discourse-account';
import { readDiscourseAuthor } from './_discourse-author';
import { findDiscourseComposer } from './_discourse-composer';
import { placeOfPost } from './_discourse-place';
import { readDiscourseRole } from './_discourse-role';
import { isShown, NOT_IN_TEXT, partsOf } from './_discourse-row';
import { canonicalLink } from './_links';
import { assemblePost, postKey } from './_posts';
import { siteOf } from './_site-of';
import { temporaryId } from './_temporary-id';
import { readInstant, readMilliseconds } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

/** What a Discourse page says of itself; a link to such a forum says nothing. */
const MARKS = [
  'meta[name="generator"][content^="Discourse"]',
  'meta[name="discourse/config/environment"]',
  'meta[name="discourse_theme_id"]',
  'discourse-assets',
  '#data-discourse-setup',
  '#discourse-modal',
  'body > header.discourse',
].join();

/** Discourse: the live app, the server's page for readers without scripts, comments embedded elsewhere. */
export const adapter: SiteAdapter = {
  id: 'discourse',
  name: 'Discourse',
  isEngine: true,
  limit: null,
  matches: ({ document }) => document.querySelector(MARKS) !== null,
  ...selectorCandidates(
    'article[data-post-id], article.post[id^="post-"], .crawler-post, [itemtype$="/DiscussionForumPosting"]',
  ),
  readPost,
  findComposer: findDiscourseComposer,
  readAccount: readDiscourseAccount,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const parts = isShown(element) ? partsOf(element) : null;
  if (parts === null) return null;
  const site = siteOf(adapter, page);
  const author = readDiscourseAuthor(parts.names);
  const place = placeOfPost(element, parts.date, page);
  const { time } = parts;
  const { kind, answers } = readDiscourseRole(element, parts.text, place);
  const keyOf = (number: string) => postKey(site, `${place?.topic}/${number}`);
  return assemblePost({
    site,
    id:
      place === null ? temporaryId(author.handle, parts.text.textContent) : `${place.topic}/${place.number}`,
    author: { ...author, profileUrl: canonicalLink(author.profileUrl, page) },
    textRoots: [parts.text],
    skipText: NOT_IN_TEXT,
    permalink: place?.permalink ?? null,
    postedAt:
      readMilliseconds(time?.getAttribute('data-time')) ?? readInstant(time?.getAttribute('datetime')),
    postedAtText: time?.textContent ?? null,
    kind,
    parentKey: place === null || answers === null ? null : keyOf(answers),
    threadKey: place === null ? null : keyOf('1'),
    language: parts.text.getAttribute('lang')?.replace('_', '-') ?? null,
  });
}
