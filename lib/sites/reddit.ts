import { selectorCandidates } from './_candidates';
import { assemblePost } from './_posts';
import { readRedditAccount } from './_reddit-account';
import { findRedditComposer } from './_reddit-composer';
import { redditFace } from './_reddit-face';
import { COMMENT, commentBody, isRemoved, NOT_IN_TEXT, ownSlot, postRoots, timeIn } from './_reddit-parts';
import { REDDIT, redditAuthor, redditKey, redditPlace } from './_reddit-place';
import { PROFILE_COMMENT, readProfileComment } from './_reddit-profile';
import { REDESIGNED, readRedesigned } from './_reddit-redesign';
import { FOUND_COMMENT, FOUND_POST, readFoundComment, readFoundPost } from './_reddit-search';
import { readInstant } from './_times';
import type { ReadPost, SiteAdapter } from './index';

/** Of these, one inside another is a part of it: a result's inner box, a post shown within a post. */
const OUTER = `shreddit-post:not([promoted]), ${PROFILE_COMMENT}, ${FOUND_POST}, ${FOUND_COMMENT}, ${REDESIGNED}`;
const ADVERTISEMENT =
  'shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, shreddit-comment-tree-ads, shreddit-sidebar-ad';
const elements = selectorCandidates(`${COMMENT}, ${OUTER}`);

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
  findCandidates: (root) => elements.findCandidates(root).filter(isPost),
  candidateOf(node) {
    let element = elements.candidateOf(node);
    while (element !== null && !isPost(element)) {
      element = element.matches(COMMENT) ? null : (element.parentElement?.closest(OUTER) ?? null);
    }
    return element;
  },
  readPost(element) {
    if (element.matches(COMMENT)) return readComment(element);
    if (element.matches(PROFILE_COMMENT)) return readProfileComment(element);
    if (element.matches(FOUND_COMMENT)) return readFoundComment(element);
    if (element.matches(REDESIGNED)) return readRedesigned(element);
    return element.matches(FOUND_POST) ? readFoundPost(element) : readThreadPost(element);
  },
  findComposer: findRedditComposer,
  readAccount: readRedditAccount,
};

function isPost(element: Element): boolean {
  const isOwn = element.matches(COMMENT)
    ? !isRemoved(element)
    : (element.parentElement?.closest(OUTER) ?? null) === null;
  return isOwn && element.closest(ADVERTISEMENT) === null;
}

function readThreadPost(post: Element): ReadPost | null {
  const place = redditPlace(post.id, post.getAttribute('permalink'));
  const textRoots = postRoots(post);
  if (place === null || textRoots.length === 0) return null;
  const { instant, words } = timeIn(post);
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(post.getAttribute('author')),
    textRoots,
    skipText: NOT_IN_TEXT,
    postedAt: readInstant(post.getAttribute('created-timestamp') ?? instant),
    postedAtText: words,
    language: post.getAttribute('post-language'),
  });
}

function readComment(comment: Element): ReadPost | null {
  const post = comment.getAttribute('postid')?.replace('t3_', '/comments/');
  const place = redditPlace(fullnameOf(comment), comment.getAttribute('permalink') ?? post);
  const body = commentBody(comment);
  if (place === null || body === null) return null;
  const { threadKey } = place;
  const { instant, words } = timeIn(ownSlot(comment, 'commentMeta'));
  return assemblePost({
    site: REDDIT,
    ...place,
    author: redditAuthor(comment.getAttribute('author')),
    textRoots: [body],
    skipText: NOT_IN_TEXT,
    postedAt: readInstant(comment.getAttribute('created') ?? instant),
    postedAtText: words,
    kind: 'reply',
    parentKey: parentOf(comment) ?? (comment.getAttribute('depth') === '0' ? threadKey : null),
  });
}

/** `thingId` in the markup; a parsed page has it in lower case. */
function fullnameOf(comment: Element): string | null {
  return comment.getAttribute('thingid') ?? comment.getAttribute('thing-id');
}

/** A comment of the first level names none; on a comment's own page its parent need not be shown. */
function parentOf(comment: Element): string | null {
  const around = comment.parentElement?.closest(COMMENT) ?? null;
  return redditKey(comment.getAttribute('parentid')) ?? (around && redditKey(fullnameOf(around)));
}
