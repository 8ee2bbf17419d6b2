import type { Author } from '../domain/post';
import { attributeIn } from './_attribute';
import { firstGroup, inAddress } from './_first-group';
import { shortField } from './_posts';
import { type PostTime, readInstant } from './_times';
import type { Page } from './index';

/** @returns number of the post: of the element, else of its share link, else (a question's) of the page. */
export function postNumber(post: Element, page: Page): string | null {
  const own = post.getAttribute('data-answerid') ?? post.getAttribute('data-questionid');
  const id = own || firstGroup(/^answer-(\d+)$/, post.id);
  if (id) return /^\d+$/.test(id) ? id : null;
  if (isAnswer(post)) return null;
  const share = attributeIn(post, '.js-share-link, .short-link, a[itemprop="url"]', 'href');
  return firstGroup(/\/q\/(\d+)/, share) ?? questionOfPage(page);
}

export function isAnswer(post: Element): boolean {
  return post.classList.contains('answer');
}

/** @returns number of the question that the page is about. */
export function questionOfPage({ url, document }: Page): string | null {
  const shown = document.getElementById('question')?.getAttribute('data-questionid');
  return shown || firstGroup(/^\/(?:questions|q)\/(\d+)/, url.pathname);
}

/**
 * The block that says who wrote it, after one that says who edited it last. A community wiki belongs to nobody:
 * such a block says so and no more.
 */
export function signatureOf(post: Element): Element | null {
  const owner = post.querySelector('.post-signature.owner');
  // An edit links to what was changed: its author is another.
  return owner ?? Array.from(post.querySelectorAll('.post-signature')).findLast(isNoEdit) ?? null;
}

function isNoEdit(signature: Element): boolean {
  return (
    signature.querySelector('.community-wiki') !== null || !signature.querySelector('a[href*="/revisions"]')
  );
}

/** @returns the writer; there are no handles, and a deleted account is a name without a link. */
export function readSeAuthor(post: Element, signature: Element | null, page: Page): Author {
  const wiki = signature?.querySelector('.community-wiki');
  if (wiki) return { name: shortField(wiki.textContent), handle: null, profileUrl: null };
  const details = signature?.querySelector('.user-details') ?? null;
  const link = details?.querySelector('a[href*="/users/"]') ?? null;
  const declared = details?.querySelector('[itemprop="name"]');
  const words = link?.textContent ?? declared?.getAttribute('content') ?? declared?.textContent;
  const name =
    shortField(words) ?? shortField(ownWords(details)) ?? post.getAttribute('data-author-username');
  return { name, handle: null, profileUrl: profileOf(link, page) };
}

/** Without the name at its end, which changes when the person is renamed; the number stays. */
function profileOf(link: Element | null, page: Page): string | null {
  const number = inAddress(/\/users\/(-?\d+)/, link);
  return number === null ? null : `https://${page.url.hostname}/users/${number}`;
}

/** @returns when it was asked or answered, not when it was edited. Times are UTC, also where no zone is named. */
export function readSeTime(post: Element, signature: Element | null, { document }: Page): PostTime {
  const isWiki = signature?.querySelector('.community-wiki') != null;
  const shown = isWiki ? null : (signature?.querySelector('.relativetime, [title$="Z"]') ?? null);
  const declared =
    post.querySelector('time[itemprop="dateCreated"]') ??
    (shown === null && !isAnswer(post) ? document.querySelector('time[itemprop="dateCreated"]') : null);
  return {
    postedAt:
      readInstant(shown?.getAttribute('title'), 'Z') ?? readInstant(declared?.getAttribute('datetime'), 'Z'),
    postedAtText: shown?.textContent ?? null,
  };
}

function ownWords(element: Element | null): string {
  const texts = Array.from(element?.childNodes ?? []).filter((node) => node.nodeName === '#text');
  return texts.map((node) => node.textContent).join(' ');
}
