import { attributeIn } from './_attribute';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { isOnHost } from './_hosts';
import { postKey } from './_posts';
import { temporaryId } from './_temporary-id';
import { textOf } from './_text';
import type { Page } from './index';

const SITE = 'tiktok';
/** The end of these names is what the page's authors wrote; what stands before it changes. */
const COMMENT = '[class*="DivCommentItemWrapper"]';
const THREAD = '[class*="DivCommentObjectWrapper"]';
const NAME = '[data-e2e^="comment-username-"]';
/** Of the name alone: words, too, name people. */
const PROFILE = `${NAME} a`;
const WORDS = '[data-e2e^="comment-level-"]';

/**
 * Comments and replies below videos. From public scripts alone, whose marks agree from 2023 to 2026-10; no page was
 * seen. The page gives neither an address nor an id of a comment; times are words. Not known: where the box for a reply
 * stands outside of its comment. Not read: captions of videos.
 */
export const adapter = describedSite({
  id: SITE,
  name: 'TikTok',
  limit: { max: 150, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['tiktok.com']),
  parts: {
    post: COMMENT,
    author: PROFILE,
    handle: `${PROFILE}@href`,
    profile: `${PROFILE}@href`,
    text: WORDS,
    time: '[class*="DivCommentSubContentWrapper"] span',
    likes: '[class*="DivLikeContainer"] span',
  },
  refine(element, page, { author: found }) {
    const author = { ...found, profileUrl: withoutQuery(found.profileUrl) };
    const id = idOf(element, page);
    const first = element.closest(THREAD)?.querySelector(COMMENT) ?? element;
    const threadKey = postKey(SITE, idOf(first, page));
    const place = { author, id, threadKey };
    return first === element ? place : { ...place, kind: 'reply', parentKey: threadKey };
  },
  findComposer: (element) => element.querySelector<HTMLElement>('[contenteditable="true"]'),
  readAccount: ({ document }) =>
    firstGroup(
      /^\/@([\w.]+)/,
      attributeIn(document, '[data-e2e="nav-profile"][href], [data-e2e="nav-profile"] a', 'href'),
    ),
});

/** The words for the time are left out, since they change. */
function idOf(comment: Element, { url }: Page): string {
  const profile = withoutQuery(attributeIn(comment, PROFILE, 'href'));
  return temporaryId(url.pathname, profile, textOf(comment.querySelector(WORDS)));
}

/** It names the language of the page. */
function withoutQuery(address: string | null): string | null {
  return address?.replace(/\?.*/s, '') ?? null;
}
