import { ownPart, ownParts } from './_generic-own';
import { profileLinkIn } from './_generic-profile';
import { CANDIDATE, declaredKind, POSTING_ITEMS } from './_generic-types';
import { hasWords } from './_generic-words';

const DECLARED =
  '[itemprop~="text"], [itemprop~="reviewBody"], [itemprop~="articleBody"], [itemprop~="commentText"], [itemprop~="description"], .e-content, .p-content';
/** What stands around a text: who and when, controls, menus, forms. */
const AROUND =
  'time,header,footer,nav,menu,form,address,button,[role="toolbar"],[role="group"],[role="button"],[role="img"],[role="textbox"],[contenteditable]:not([contenteditable="false"]),[rel~="author"],[itemprop~="author"],.p-author,.vcard,[itemprop~="reviewRating"],[hidden]';
const AUTHOR = '[rel~="author"],[itemprop~="author"],.p-author';
const BYLINE = `time,${AUTHOR}`;
const HEADING = 'h1,h2,h3,h4,h5,h6';
const TITLE = ':is(h1,h2,h3,h4) > a[href]:only-child, a[href] > :is(h1,h2,h3,h4)';

/** What is inside a text but not part of it. */
export const NOT_IN_TEXT = `${CANDIDATE},time,form,nav,button,[hidden]`;

/** @returns the elements that together hold the post's words; none where it only holds other posts. */
export function genericTextRoots(post: Element): Element[] {
  const declared = ownParts(post, DECLARED).filter((part) => part.tagName !== 'META');
  const outermost = declared.filter(
    (part) => !declared.some((other) => other !== part && other.contains(part)),
  );
  if (outermost.length > 0) return outermost;
  if (declaredKind(post) !== null && post.querySelector(POSTING_ITEMS) !== null) return [];
  const body = bodyArticle(post);
  if (body !== null) return [body];
  return freeOfSurroundings(post, authorHref(post));
}

/** An article without author and time inside a post is the post's body, not an answer to it. */
function bodyArticle(post: Element): Element | null {
  const inner = post.querySelector('article');
  return inner !== null && !inner.hasAttribute('itemtype') && inner.querySelector(BYLINE) === null
    ? inner
    : null;
}

function authorHref(post: Element): string | null {
  const author = ownPart(post, AUTHOR);
  const link = author?.matches('a[href]') ? author : author?.querySelector('a[href]');
  return link?.getAttribute('href') ?? profileLinkIn(post)?.getAttribute('href') ?? null;
}

/** The largest parts without anything of what stands around a text. */
function freeOfSurroundings(element: Element, author: string | null): Element[] {
  const isAround = (part: Element) =>
    part.matches(`${AROUND},${CANDIDATE}`) || (author !== null && part.getAttribute('href') === author);
  return Array.from(element.children).flatMap((child) => {
    if (child.matches(HEADING) || isAround(child) || isControl(child)) return [];
    // A paragraph may name its own author; a byline may be a paragraph.
    const isFree = child.matches('p,blockquote,pre')
      ? child.querySelector(BYLINE) === null
      : child.querySelector(TITLE) === null && !Array.from(child.querySelectorAll('*')).some(isAround);
    if (!isFree) return freeOfSurroundings(child, author);
    return hasWords(child) ? [child] : [];
  });
}

/** Links alone, without a paragraph, are controls: "Reply", "Share". */
function isControl(element: Element): boolean {
  if (element.matches('p,blockquote,pre,ul,ol') && element.querySelector('p,li') !== null) return false;
  const links = element.matches('a') ? [element] : Array.from(element.querySelectorAll('a'));
  if (links.length === 0 || element.matches('p')) return false;
  const inLinks = links.reduce((length, link) => length + (link.textContent ?? '').trim().length, 0);
  return inLinks >= (element.textContent ?? '').replace(/[\s·|•]+/g, '').length;
}
