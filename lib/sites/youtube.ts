import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { isOnHost } from './_hosts';
import { postKey } from './_posts';
import { textOf } from './_text';

const SITE = 'youtube';
const POST = 'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer';
const REPLY_BOX = '#reply-dialog :is([contenteditable="true"], textarea)';
/** In the menu of the account, which stays in the page once it was open. */
const ACCOUNT = 'ytd-active-account-header-renderer #channel-handle';

/**
 * Comments and replies below videos, Shorts and posts of channels, and those posts. Seen in saved pages: comments of
 * 2018 (`ytd-comment-renderer`) and of 2025 (`ytd-comment-view-model`). From public scripts alone, up to 2026-09:
 * replies in threads of their own, posts of channels, the account's menu, the open reply box. Not read: m.youtube.com.
 */
export const adapter = describedSite({
  id: SITE,
  name: 'YouTube',
  limit: { max: 10_000, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['youtube.com']),
  parts: {
    post: POST,
    // The channel's own name may stand in a badge beside, with the link hidden.
    author: '#author-text || #author-comment-badge #name',
    handle: 'a#author-text[href*="/@"]@href',
    profile: '#author-text@href',
    text: '#content-text',
    time: '#published-time-text a || #published-time-text',
    permalink: '#published-time-text a@href',
    likes: '#vote-count-middle',
  },
  refine(_element, _page, { author: shown, permalink }) {
    // Since 2022 the name is the handle.
    const author = { ...shown, name: shown.name?.replace(/^@/, '') ?? null };
    const link = new URL(permalink ?? 'about:blank');
    const id = link.searchParams.get('lc');
    const post = firstGroup(/^\/post\/([\w-]+)$/, link.pathname);
    if (id === null) return post === null ? { author } : { author, id: post, threadKey: postKey(SITE, post) };
    // What else the address has leads to a place in the video or says where the link was found.
    const video = link.searchParams.get('v');
    link.search = `?${video ? `v=${video}&` : ''}lc=${id}`;
    const [first = id, reply] = id.split('.');
    const threadKey = postKey(SITE, first);
    const place = { author, id, permalink: link.href, threadKey };
    return reply === undefined ? place : { ...place, kind: 'reply', parentKey: threadKey };
  },
  findComposer: (element) => element.querySelector<HTMLElement>(REPLY_BOX),
  readAccount: ({ document }) => textOf(document.querySelector(ACCOUNT)).replace(/^@/, '') || null,
});
