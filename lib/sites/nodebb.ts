import { describedSite } from './_described';
import { firstGroup, inAddress } from './_first-group';
import { canonicalLink } from './_links';
import { readInstant, readMilliseconds } from './_times';
import type { Page } from './index';

const POST = '[component="post"]';

/**
 * NodeBB: topics, and the lists of posts of people and groups. Read after a page of 4.x (Harmony, 2026) and the
 * templates of Persona (2015 to 2025) and Harmony; the `component` names have not changed since 2015.
 */
export const adapter = describedSite({
  id: 'nodebb',
  name: 'NodeBB',
  isEngine: true,
  matches: ({ document }) => document.querySelector('[component="topic"], [component="post"]') !== null,
  // Answers that were unfolded below a post, and the one that is set above all as the best, stand in the topic, too; a
  // removed post says so in place of its text.
  isPost: (element) =>
    !element.matches('.deleted, [data-index="-1"]') &&
    element.closest('[component="post/replies/container"]') === null,
  parts: {
    post: `${POST}[data-pid]`,
    // A list of posts shows the picture, a link too, before the name.
    author: 'a[data-username] || .post-author > a:last-of-type:not(:has(.avatar, img)) || @data-username',
    handle: '@data-userslug || .post-author > a@href',
    profile: 'a[data-username][href*="/user/"]@href || .post-author > a@href',
    text: '[component="post/content"]',
    skip: 'blockquote',
    time: '.permalink .timeago@title || .post-header a.timeago@title || .post-info .timeago@title || [itemprop="datePublished"]@content',
    permalink: 'a.permalink, a.post-index, a.topic-title@href',
    id: '@data-pid',
    parent:
      '[component="post/parent"]@data-parent-pid || [component="post/parent"]@data-topid || @data-parent-pid',
    likes: '[component="post/vote-count"]@data-votes || [component="post/vote-count"]',
    replies: '[component="post/reply-count/text"]@data-replies',
  },
  refine(element, page, found) {
    const index = element.getAttribute('data-index');
    const thread = threadIn(page);
    const forum = thread?.replace(/\/topic\/[^/]+$/, '') ?? '';
    return {
      permalink: found.permalink ?? canonicalLink(`${forum}/post/${encodeURIComponent(found.id)}`, page),
      // The words around it are of the reader's language, and made when the page is shown.
      postedAt: readMilliseconds(element.getAttribute('data-timestamp')) ?? found.postedAt ?? null,
      // Before the page's script has worded it, the element has the instant alone.
      ...(readInstant(found.postedAtText) !== null && { postedAtText: null }),
      kind: index !== null && index !== '0' ? 'reply' : (found.kind ?? 'post'),
      threadKey: index === null ? null : thread,
    };
  },
  /** The quick reply answers the topic: it is given for each of its posts. */
  findComposer: (element, { document }) =>
    element.hasAttribute('data-index')
      ? document.querySelector<HTMLElement>('textarea[component="topic/quickreply/text"]')
      : null,
  readAccount: ({ document }) =>
    inAddress(/\/user\/([^/?#]+)/, document.querySelector('[component="header/profilelink"]')),
});

/** The topic's address without its name, which may change, and without the place in it. */
function threadIn(page: Page): string | null {
  return canonicalLink(firstGroup(/^(.*\/topic\/[^/]+)/, page.url.pathname), page);
}
