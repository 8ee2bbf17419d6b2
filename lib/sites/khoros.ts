import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import type { Page } from './index';

/** Of the newer community (Aurora): a post, by the part's name before the mark of its build, and a topic in a list. */
const NEW = '[data-testid="StandardMessageView"], [class*="MessageViewStandard_lia-article"]';
const LISTED = '[data-testid="InlineMessageView"]';
const NAME = 'a[class*="lia-author"]:not([class*="time"]) || a[href*="/users/"]:not(:has(span, img))';

/**
 * Khoros (Lithium): topics and their answers, blog posts and comments, lists, search. Aurora was read from a page of 2026
 * and after scrapers and user scripts of 2025 (`data-testid`); the classic pages after scrapers of 2013 to 2025 and one
 * saved search result. Neither names a zone with its times.
 */
export const adapter = describedSite({
  id: 'khoros',
  name: 'Khoros',
  isEngine: true,
  matches: ({ document }) =>
    document.querySelector('#lia-body, .lia-page, #__next [class*="_lia-"]') !== null,
  // Beside a topic others are named.
  isPost: (element) => !element.matches(LISTED) || !/\/\d+(?:[/?#]|$)/.test(element.baseURI),
  parts: {
    post: `.lia-message-view-display, ${NEW}, ${LISTED}`,
    author: `${NAME} || .lia-user-name-link || .lia-user-name`,
    handle: `${NAME} || a.lia-user-name-link`,
    profile: 'a[href*="/users/"]@href || a.lia-user-name-link@href',
    text: '[class*="lia-g-message-body"] || .lia-message-body-content',
    skip: 'blockquote',
    time: '[data-testid="messageTime"] [title]@title || [class*="author-post-time"] [title]@title || .lia-message-posted-on [title]@title || .lia-message-posted-on || .DateTime [title]@title || .DateTime',
    permalink:
      'a[class*="author-post-time"]@href || [data-testid="MessageLink"]@href || .message-subject a@href',
    id: '[data-lia-message-uid]@data-lia-message-uid || section@id',
    likes: '[data-testid="kudosCount"] || .MessageKudosCount',
    replies: '[data-testid="messageRepliesCount"]',
  },
  refine(element, page, found) {
    const thread = threadIn(page);
    const link = found.permalink;
    // `uid12`, or where none is named the end of its own address.
    const id = firstGroup(/^(?:uid|.*\/)?(\d+)(?:[?#].*)?$/, found.id) ?? found.id;
    const isAnswer =
      element.matches('[class*="reply"], [class*="answer"], [class*="comment"]') ||
      closestAround(element, NEW) !== null ||
      /\/replies\//.test(link ?? '');
    return {
      id,
      permalink: canonicalLink(link?.replace(/\?.*/, ''), page) ?? addressOf(id, thread),
      kind: isAnswer ? 'reply' : 'post',
      threadKey: thread,
    };
  },
});

/** The address up to its first number: `/t5/Grinders/Lid/td-p/12`, `/discussions/grinders/lid/12`. */
function threadIn(page: Page): string | null {
  return canonicalLink(firstGroup(/^(.*?\/\d+)(?=\/|$)/, page.url.pathname), page);
}

/** Classic pages name a post by its number in the address of any other. */
function addressOf(id: string, thread: string | null): string | null {
  if (thread === null || thread.endsWith(`/${id}`) || !/-p\/\d+$/.test(thread)) return thread;
  return thread.replace(/\w+-p\/\d+$/, `m-p/${id}`);
}
