import { closestAround } from './_candidates';
import { describedSite } from './_described';
import { firstGroup } from './_first-group';
import { partsOutside } from './_own-parts';
import { postKey } from './_posts';
import { siteOf } from './_site-of';

const COMMENT = '[data-testid="comment-component"]';
const AROUND = '[data-testid="animated-comment"]';
const TEXT = '[data-testid="comment-content"], .gh-comment-content:not([contenteditable])';
const { ownPart } = partsOutside(COMMENT);

/**
 * Ghost's own comments: the document of their frame, which has the host of the article. After the public source of 2023 to
 * 2026; never saved from a page. Members have no page of their own: what tells them apart is the number that each has.
 */
export const adapter = describedSite({
  id: 'ghost',
  name: 'Ghost',
  isEngine: true,
  matches: ({ document }) => document.querySelector('.ghost-display') !== null,
  // A removed comment keeps its place for its answers.
  isPost: (element) => ownPart(element, TEXT) !== null,
  parts: {
    post: COMMENT,
    author: 'h4',
    handle: '@data-member-uuid',
    text: TEXT,
    time: 'a[target="_parent"][title]@title || span[title]@title',
    permalink: 'a[target="_parent"][title]@href',
    parent: 'a[data-testid="comment-in-reply-to"]@href || a[href^="#"]@href',
    likes: '[data-testid="like-count"]',
  },
  refine(element, page, found) {
    const site = siteOf(adapter, page);
    const parent = closestAround(element, COMMENT) ?? answeredBy(element);
    const parentId = firstGroup(/([\da-f]{24})$/, found.parentKey) ?? (parent && idOf(parent));
    return {
      id: idOf(element) ?? found.id,
      kind: parentId === null ? 'post' : 'reply',
      parentKey: parentId && postKey(site, parentId),
      threadKey: (found.permalink ?? page.url.href).replace(/#.*/s, ''),
    };
  },
  /** A box that says whom it answers belongs to a reply further below. */
  findComposer(element) {
    const form = ownPart(element, '[data-testid="reply-form"]');
    return form?.querySelector('[data-testid="replying-to"]')
      ? null
      : (form?.querySelector('.ProseMirror') ?? null);
  },
});

/** The number stands on the part within the comment, in pages up to 2025 on the one around it. */
function idOf(comment: Element): string | null {
  const own = comment.querySelector(':scope > div > div[id]')?.id;
  if (own !== undefined) return own;
  const around = closestAround(comment, `${AROUND}, ${COMMENT}`);
  // The part around an answer may be that of what it answers.
  const isOwn = around?.querySelector('h4') === comment.querySelector('h4');
  return (isOwn && around?.id) || null;
}

/** Newer threads set an answer beside its comment, both within the part around that comment. */
function answeredBy(comment: Element): Element | null {
  const own = comment.closest(AROUND);
  return (own && closestAround(own, AROUND)?.querySelector(COMMENT)) ?? null;
}
