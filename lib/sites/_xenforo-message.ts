import type { Author } from '../domain/post';
import { canonicalLink } from './_links';
import { partsOutside } from './_own-parts';
import { shortField } from './_posts';
import type { Page } from './index';

/** A contribution: 2.x names it in data-content, 1.x in the id of its list item. */
export const CONTENT =
  '.message:is([data-content], [id^="js-post-"], [id^="post-"]), .comment[data-content], .messageSimple[id][data-author], .comment[id^="profile-post-comment-"]';

/**
 * What inside the text is not the author's: quotes, headings of code, "click to expand", marks of the editor,
 * and what add-ons put in: "log in to see the link" (Hide BB code), advertisements (Ads Manager).
 */
export const NOT_IN_TEXT =
  '.bbCodeBlock--quote, .bbCodeQuote, .bbCodeBlock-title, .bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .bbCodeBlock > .type, .messageTextEndMarker, .newIndicator, .js-selectToQuoteEnd, .message-lastEdit, .message-signature, .message-attachments, .messageHide, .samBannerUnit, .samCodeUnit';

/** Placeholders of what is deleted or ignored; teasers of articles. */
const NOT_SHOWN =
  '.message--deleted, .message--articlePreview, .deleted, .ignored, .placeholder, .message--quickReply';
/** Where names, times and addresses of something else stand. */
const NOT_ABOUT_IT =
  '.message-body, .comment-body, .messageText, .signature, .message-signature, .message-lastEdit, .editDate, .reactionsBar, .likesSummary';
/** Contributions stand within others: comments below a profile post. */
export const { ownPart } = partsOutside(`${CONTENT}, ${NOT_ABOUT_IT}`);

/** Two or a few people's own letters, and what only moderators read. */
const PRIVATE = /^(?:conversation|convmessage|message|dm|report)[-_]/;

/** @returns the engine's own name of the contribution, such as `post-123`; null where it is none to read. */
export function contentIdOf(element: Element): string | null {
  if (element.matches(NOT_SHOWN) || element.closest('.is-ignored') !== null) return null;
  // A solution is shown again at the top of its thread, under the same id.
  if (element.id !== '' && element.ownerDocument.getElementById(element.id) !== element) return null;
  const name = element.getAttribute('data-content') ?? element.id.replace(/^js-/, '');
  return /^[a-z][\w-]*-\d+$/i.test(name) && !PRIVATE.test(name) ? name : null;
}

/** @returns the element of the text; a profile post holds comments with texts of their own. */
export function bodyOf(element: Element): Element | null {
  // Moderators still see what was deleted.
  if (ownPart(element, '.messageNotice--deleted') !== null) return null;
  const body = ownPart(
    element,
    '.message-body, .comment-body, blockquote.messageText, article blockquote.ugc',
  );
  return body?.querySelector('.bbWrapper') ?? body;
}

/** @returns who wrote it; a guest or a member that is gone has a name only. */
export function readXenforoAuthor(element: Element): Author {
  const shown =
    ownPart(element, '.message-name .username, .userText .username') ?? ownPart(element, '.username');
  const name = element.getAttribute('data-author') || shortField(shown?.textContent);
  const link = shown?.closest('a[href]') ?? null;
  return { name, handle: link === null ? null : name, profileUrl: link?.getAttribute('href') ?? null };
}

/** @returns the element of the time it was posted, not that of an edit. */
export function timeOf(element: Element): Element | null {
  return (
    ownPart(element, '.message-attribution time, .comment-meta time, .comment-actionBar time') ??
    ownPart(element, '.messageMeta .DateTime, .commentControls .DateTime, .datePermalink .DateTime') ??
    ownPart(element, 'time.u-dt, time[datetime]')
  );
}

/** @returns the address of the contribution: that of its time, else any that names it, else its place on this page. */
export function permalinkOf(element: Element, id: string, time: Element | null, page: Page): string | null {
  const number = id.slice(id.lastIndexOf('-') + 1);
  const timeLink = time?.closest('a[href]')?.getAttribute('href') ?? null;
  if (timeLink?.includes(number)) return canonicalLink(timeLink, page);
  const link = ownPart(element, `a[href$="${id}"], a[href*="/posts/${number}/"]`)?.getAttribute('href');
  return canonicalLink(link ?? `${page.url.href.replace(/#.*$/s, '')}#${id}`, page);
}
