import { firstGroup } from './_first-group';
import { isOnHost } from './_hosts';
import { instagramRowOf, instagramRows, readRow } from './_instagram-rows';
import { isElement } from './_nodes';
import { readCount } from './_numbers';
import { assemblePost, postKey } from './_posts';
import { readTime } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'instagram';
/** Of a post, of a comment below it, of a reply to that; a name may stand before it. */
const ADDRESS = /\/(p|reel|tv)\/([\w-]+)(?:\/c\/(\d+)(?:\/r\/(\d+))?)?/;
const BOX = 'form :is(textarea, [contenteditable="true"])';

/**
 * Feed, posts with their comments. Seen in a saved page of 2025-04: the feed of who is signed in. From public scripts
 * alone, up to 2026-09: a post in a dialog and on its own page, comments (`/c/`) and replies (`/r/`) by the links
 * around their times. Advertisements have no such link, and are not read. Not read: reels that play, stories.
 */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'Instagram',
  limit: { max: 2_200, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['instagram.com']),
  findCandidates: instagramRows,
  candidateOf: (node) => instagramRowOf(isElement(node) ? node : node.parentElement),
  readPost,
  findComposer,
  readAccount({ document }) {
    const avatars = Array.from(document.querySelectorAll('a[href][role="link"] img[alt]'));
    const own = avatars.find((avatar) => !avatar.closest('main, [role="dialog"]'));
    return firstGroup(/^\/([\w.]+)\/$/, own?.closest('a')?.getAttribute('href'));
  },
};

function readPost(element: Element): ReadPost | null {
  const row = readRow(element);
  const address = ADDRESS.exec(row?.time.closest('a')?.getAttribute('href') ?? '');
  const [, shape, code, comment, reply] = address ?? [];
  if (row === null || shape === undefined || code === undefined) return null;
  const { handle, text, time } = row;
  const post = `https://www.instagram.com/${shape}/${code}/`;
  const thread = postKey(SITE, code);
  const above = reply === undefined || comment === undefined ? thread : postKey(SITE, comment);
  const likes = Array.from(element.querySelectorAll('a[href$="/liked_by/"]'), (link) => link.textContent);
  return assemblePost({
    site: SITE,
    id: reply ?? comment ?? code,
    author: { name: handle, handle, profileUrl: `https://www.instagram.com/${handle}/` },
    textRoots: text === null ? [] : [text],
    permalink: post + (comment ? `c/${comment}/` : '') + (reply ? `r/${reply}/` : ''),
    ...readTime(time),
    kind: comment === undefined ? 'post' : 'reply',
    parentKey: comment === undefined ? null : above,
    threadKey: thread,
    counts: {
      likes: readCount(likes.find((words) => words !== '')),
      replies: readCount(element.querySelector('a[href$="/comments/"]')?.textContent),
    },
  });
}

/** One box for the post and its comments: it answers the comment whose author's name stands first in it. */
function findComposer(element: Element, { document }: Page): HTMLElement | null {
  const box = (element.closest('article') ?? document).querySelector<HTMLElement>(BOX);
  const named = firstGroup(/^@([\w.]+) /, box instanceof HTMLTextAreaElement ? box.value : box?.textContent);
  const row = readRow(element);
  const isComment = row?.time.closest('a[href*="/c/"]') != null;
  return named === (isComment ? row.handle : null) ? box : null;
}
