import { closestAround, selectorCandidates } from './_candidates';
import { readCount } from './_numbers';
import { readRedditAccount } from './_reddit-account';
import { findRedditComposer } from './_reddit-composer';
import { redditFace } from './_reddit-face';
import { COMMENT, commentBody, isRemoved, ownSlot, postTexts, timeIn } from './_reddit-parts';
import { REDDIT, redditKey } from './_reddit-place';
import { redditPost } from './_reddit-post';
import { PROFILE_COMMENT, readProfileComment } from './_reddit-profile';
import { REDESIGNED, readRedesigned } from './_reddit-redesign';
import { FOUND_COMMENT, FOUND_POST, readFoundComment, readFoundPost } from './_reddit-search';
import type { ReadPost, SiteAdapter } from './index';

/** Of these, one inside another is a part of it: a result's inner box, a post shown within a post. */
const OUTER = `shreddit-post:not([promoted]), ${PROFILE_COMMENT}, ${FOUND_POST}, ${FOUND_COMMENT}, ${REDESIGNED}`;
const ADVERTISEMENT =
  'shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, shreddit-comment-tree-ads, shreddit-sidebar-ad';

/**
 * Reddit as it is since 2023, made of custom elements. `shreddit-post` was seen on saved pages of March 2026, the
 * attributes, slot and text of `shreddit-comment` in a page of May 2026 that a public test keeps. From public tests
 * and scripts alone, which name the live pages of 2024 to September 2026: removed comments, profiles, search
 * results, advertisements, the composer and its place, the account.
 */
export const adapter: SiteAdapter = {
  id: REDDIT,
  name: 'Reddit',
  limit: { max: 10_000, count: 'characters' },
  matches: (page) => redditFace(page) === 'new',
  ...selectorCandidates(`${COMMENT}, ${OUTER}`, isPost, isPart),
  readPost(element) {
    if (element.matches(COMMENT)) return readComment(element);
    if (element.matches(PROFILE_COMMENT)) return readProfileComment(element);
    if (element.matches(FOUND_COMMENT)) return readFoundComment(element);
    if (element.matches(REDESIGNED)) return readRedesigned(element);
    return element.matches(FOUND_POST) ? readFoundPost(element) : readThreadPost(element);
  },
  readCounts: (element) => ({
    likes: readCount(element.getAttribute('score')),
    replies: readCount(element.getAttribute('comment-count')),
  }),
  findComposer: findRedditComposer,
  readAccount: readRedditAccount,
};

function isPart(element: Element): boolean {
  return !element.matches(COMMENT) && closestAround(element, OUTER) !== null;
}

function isPost(element: Element): boolean {
  const isGone = element.matches(COMMENT) && isRemoved(element);
  return !isGone && element.closest(ADVERTISEMENT) === null;
}

function readThreadPost(post: Element): ReadPost | null {
  const { instant, words } = timeIn(post);
  return redditPost({
    fullname: post.id,
    href: post.getAttribute('permalink'),
    author: post.getAttribute('author'),
    texts: postTexts(post),
    instant: post.getAttribute('created-timestamp') ?? instant,
    words,
    language: post.getAttribute('post-language'),
  });
}

function readComment(comment: Element): ReadPost | null {
  const post = comment.getAttribute('postid')?.replace('t3_', '/comments/');
  const { instant, words } = timeIn(ownSlot(comment, 'commentMeta'));
  return redditPost({
    fullname: fullnameOf(comment),
    href: comment.getAttribute('permalink') ?? post,
    author: comment.getAttribute('author'),
    texts: [commentBody(comment)],
    instant: comment.getAttribute('created') ?? instant,
    words,
    parentIn: (threadKey) => parentOf(comment) ?? (comment.getAttribute('depth') === '0' ? threadKey : null),
  });
}

/** `thingId` in the markup; a parsed page has it in lower case. */
function fullnameOf(comment: Element): string | null {
  return comment.getAttribute('thingid') ?? comment.getAttribute('thing-id');
}

/** A comment of the first level names none; on a comment's own page its parent need not be shown. */
function parentOf(comment: Element): string | null {
  const around = closestAround(comment, COMMENT);
  return redditKey(comment.getAttribute('parentid')) ?? (around && redditKey(fullnameOf(around)));
}
