import {
  COMMENT,
  commentId,
  handleOf,
  MESSAGE,
  nameIn,
  ownPart,
  ownParts,
  postAround,
  postIn,
  wordsOf,
} from './_facebook-parts';
import { isOnHost } from './_hosts';
import { isElement } from './_nodes';
import { follows } from './_order';
import { assemblePost, postKey } from './_posts';
import { temporaryId } from './_temporary-id';
import { textOf } from './_text';
import type { Page, ReadPost, SiteAdapter } from './index';

const SITE = 'facebook';
/** Those of an address that say which post or comment it is. */
const TELLING = /(?:fbid|comment_id|permalinks|^id|^v)$/;
const BOX = '[role="textbox"][contenteditable="true"]';

/**
 * Posts of pages, groups and people with their comments. From public scripts and their tests alone, up to 2026-10, which
 * agree on the marks of messages, names and comments, and on the shapes of addresses; no page was seen. Times are words;
 * in feeds of 2026-10 they are scrambled and their address is missing until the pointer is over them: then both are left
 * out. Not read: m.facebook.com, reels that play, posts without words.
 */
export const adapter: SiteAdapter = {
  id: SITE,
  name: 'Facebook',
  limit: { max: 8_000, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['facebook.com']),
  findCandidates(root) {
    const all = [root, ...root.querySelectorAll(`${COMMENT}, ${MESSAGE}`)].filter((each) => isElement(each));
    const posts = all.flatMap((each) => (each.matches(COMMENT) ? each : (postAround(each) ?? [])));
    return [...new Set(posts)].sort((a, b) => (follows(a, b) ? 1 : -1));
  },
  candidateOf(node) {
    const inner = isElement(node) ? node : node.parentElement;
    for (let up = inner; up !== null; up = up.parentElement) {
      if (up.matches(COMMENT)) return up;
      const message = up.matches(MESSAGE) ? up : up.querySelector(MESSAGE);
      const post = message && postAround(message);
      if (post) return post.contains(inner) ? post : null;
    }
    return null;
  },
  readPost,
  findComposer,
};

function readPost(element: Element, page: Page): ReadPost | null {
  const message = ownPart(element, MESSAGE);
  const name = nameIn(element, message);
  const handle = handleOf(name);
  if (name === undefined || handle === null) return null;
  const textRoots = message === null ? wordsOf(element, name) : [message];
  const link = addressedIn(element, message);
  const address = link?.getAttribute('href') ?? (message && addressOfPage(element, page));
  const post = postIn(address);
  const permalink = post === null || address === null ? null : new URL(address, page.url);
  const ids = ['comment_id', 'reply_comment_id'].map((part) =>
    commentId(permalink?.searchParams.get(part) ?? null),
  );
  const [comment, reply] = message === null ? ids : [];
  if (permalink) {
    permalink.hash = '';
    for (const [part] of [...permalink.searchParams])
      if (!TELLING.test(part)) permalink.searchParams.delete(part);
  }
  const thread = post && postKey(SITE, post);
  return assemblePost({
    site: SITE,
    id: reply ?? comment ?? (message && post) ?? temporaryId(handle, textOf(textRoots[0])),
    author: {
      name: name.textContent,
      handle,
      profileUrl: `https://www.facebook.com/${/^\d+$/.test(handle) ? `profile.php?id=${handle}` : handle}`,
    },
    textRoots,
    skipText: '[role="button"]',
    permalink: permalink?.href ?? null,
    postedAtText: link?.getAttribute('aria-label') ?? link?.textContent ?? null,
    kind: message === null ? 'reply' : 'post',
    parentKey: message !== null ? null : reply && comment ? postKey(SITE, comment) : thread,
    threadKey: thread,
    isPromoted: ownPart(element, '[data-ad-rendering-role^="cta"], a[href*="/ads/about"]') !== null,
  });
}

/** The link around a comment's time; that of a post stands above its words. */
function addressedIn(element: Element, message: Element | null): Element | undefined {
  return ownParts(element, 'a[href]').find((link) => {
    const href = link.getAttribute('href') ?? '';
    if (postIn(href) === null || (message === null) !== href.includes('comment_id=')) return false;
    return message === null || follows(message, link);
  });
}

function addressOfPage(post: Element, { url }: Page): string | null {
  return post.closest('[role="feed"], [aria-posinset]') === null ? url.href : null;
}

/** A box names whom it answers; the comment is the last one by that name before it. Boxes that name nobody answer the post. */
function findComposer(element: Element): HTMLElement | null {
  const around = element.closest('[role="dialog"], [aria-posinset], [role="feed"] > *, [role="main"]');
  const comments = Array.from(around?.querySelectorAll(COMMENT) ?? []);
  for (const box of around?.querySelectorAll<HTMLElement>(BOX) ?? []) {
    const answered = comments.findLast((comment) => {
      const name = nameIn(comment, null)?.textContent.trim();
      return name && follows(box, comment) && box.getAttribute('aria-label')?.includes(name);
    });
    if ((answered ?? null) === (element.matches(COMMENT) ? element : null)) return box;
  }
  return null;
}
