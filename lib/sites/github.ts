import { attributeIn } from './_attribute';
import { describedSite } from './_described';
import { firstGroup, inAddress } from './_first-group';
import { isOnHost } from './_hosts';
import { postKey } from './_posts';

const SITE = 'github';
/** Pull requests and discussions, and issues until 2024, have the marks without `data-testid`. */
const POST = '[data-testid="issue-body"], [data-testid^="comment-viewer-outer-box"], .js-comment';
const NAME = '[data-testid$="header-author"], [data-testid="avatar-link"], .author';
const ANCHOR =
  '[data-testid="issue-body-header-link"], [data-testid="comment-header"] a[href*="#"], a.js-timestamp';
/** The name above a discussion's comments has no class of its own. */
const NAME_IN_HEAD = '.timeline-comment-header-text a[data-hovercard-type]';
const NEW_COMMENT = '#new_comment_field, textarea[aria-labelledby="comment-composer-heading"]';

/**
 * Issues, pull requests with their reviews, and discussions. Seen in saved pages: issues of 2025 and of 2021, discussions
 * of 2020 and 2026. From public scripts alone, up to 2026-09: pull requests, the boxes for a comment. Not read: a review's
 * comments in the new view of changed files.
 */
export const adapter = describedSite({
  id: SITE,
  name: 'GitHub',
  limit: { max: 65_536, count: 'characters' },
  matches: ({ url }) => isOnHost(url, ['github.com']),
  parts: {
    post: POST,
    author: `${NAME} || ${NAME_IN_HEAD}`,
    handle: `${NAME}@href || ${NAME_IN_HEAD}@href`,
    profile: `${NAME}@href || ${NAME_IN_HEAD}@href`,
    text: '.markdown-body',
    skip: 'blockquote, .email-hidden-toggle, .email-hidden-reply',
    time: 'a[href*="#"] relative-time || relative-time, time',
    permalink: `${ANCHOR}@href`,
    likes: '.js-upvote-button span',
  },
  isPost: (element) => element.querySelector('.markdown-body') !== null,
  refine(element, { url }, { permalink }) {
    const id = firstGroup(/#(.+)$/, permalink);
    const path = firstGroup(/^(\/.+?\/(?:issues|pull|discussions)\/\d+)/, url.pathname);
    if (id === null || path === null) return {};
    const thread = `https://${url.hostname}${path}`;
    const parent = firstGroup(/^child-comments-(.+)$/, element.closest('[data-child-comments]')?.id);
    return {
      id,
      permalink: `${thread}#${id}`,
      kind: isFirst(id) ? 'post' : 'reply',
      parentKey: parent && postKey(SITE, parent),
      threadKey: thread,
    };
  },
  findComposer: (element, { document }) =>
    isFirst(inAddress(/#(.+)$/, element.querySelector(ANCHOR)))
      ? document.querySelector<HTMLElement>(NEW_COMMENT)
      : null,
  readAccount: ({ document }) => attributeIn(document, 'meta[name="user-login"]', 'content') || null,
});

/** What a thread begins with: `issue-1` for issues and pull requests, `discussion-1`. */
function isFirst(anchor: string | null): boolean {
  return /^(?:issue|discussion)-/.test(anchor ?? '');
}
