import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import type { Page } from './index';

/** Of the newer community (Aurora): the part's own name, before the mark of its build. */
const NEW = '[class*="MessageViewStandard_lia-article"]';

/**
 * Khoros (Lithium): topics and their answers, blog posts and comments, search. Aurora was read from a page of 2026; the
 * classic pages after scrapers of 2013 to 2025 and one saved search result.
 */
export const adapter = describedSite({
  id: 'khoros',
  name: 'Khoros',
  isEngine: true,
  matches: ({ document }) =>
    document.querySelector(`#lia-body, .lia-message-view-display, .lia-page, #__next [class*="_lia-"]`) !==
    null,
  parts: {
    post: `.lia-message-view-display, ${NEW}`,
    author: 'a[class*="lia-author-text"] || .lia-user-name',
    handle: 'a[class*="lia-author-text"] || a.lia-user-name-link',
    profile: 'a[class*="lia-author-text"]@href || a.lia-user-name-link@href',
    text: '[class*="lia-g-message-body"] || .lia-message-body-content || .lia-message-body',
    skip: 'blockquote, .lia-message-signature',
    time: '[class*="author-post-time"] [title] || .lia-message-posted-on [title] || .lia-message-posted-on || .DateTime',
    permalink: 'a[class*="author-post-time"]@href || .message-subject a@href',
    id: '[data-lia-message-uid]@data-lia-message-uid || @data-lia-message-uid || [class*="messageUid-"]@class || section@id || @class',
    likes: '.MessageKudosCount',
  },
  refine(element, page, found) {
    const thread = threadIn(page);
    const link = found.permalink;
    // A class list ends the name with the number; an answer's own address has it last.
    const id =
      firstGroup(/(?:^|uid-?)(\d+)/i, found.id) ?? firstGroup(/\/(\d+)(?:[?#].*)?$/, link) ?? found.id;
    const isAnswer =
      element.matches('[class*="reply"], [class*="answer"], [class*="comment"]') ||
      closestAround(element, NEW) !== null ||
      /\/replies\//.test(link ?? '');
    return {
      id,
      permalink: canonicalLink(link?.replace(/\?.*/, ''), page) ?? addressOf(id, thread),
      postedAtText: wordsOf(element) ?? found.postedAtText ?? null,
      kind: isAnswer ? 'reply' : 'post',
      threadKey: thread,
    };
  },
});

/** The words beside a date that was shortened ("Tuesday"). */
function wordsOf(element: Element): string | null {
  const time = element.querySelector('[class*="author-post-time"] [title], .lia-message-posted-on [title]');
  return time?.getAttribute('title') ?? null;
}

/** The address up to its first number: `/t5/Grinders/Lid/td-p/12`, `/discussions/grinders/lid/12`. */
function threadIn({ url }: Page): string | null {
  const path = firstGroup(/^(.*?\/\d+)(?=\/|$)/, url.pathname);
  return path && url.origin + path;
}

/** Classic pages name a post by its number in the address of any other. */
function addressOf(id: string, thread: string | null): string | null {
  if (thread === null || thread.endsWith(`/${id}`) || !/-p\/\d+$/.test(thread)) return thread;
  return thread.replace(/\w+-p\/\d+$/, `m-p/${id}`);
}
