import { COMMENT } from './_reddit-parts';
import { redditPlace } from './_reddit-place';
import type { Page } from './index';

/** What is clicked to open the box is a text area too, beside the composer and not in it. */
const HOST = 'comment-composer-host';
const COMPOSER = 'shreddit-composer';
const EDITOR = '[contenteditable="true"], textarea';

/** @returns the box below a comment that answers it; for a post the one on its own page. */
export function findRedditComposer(element: Element, page: Page): HTMLElement | null {
  const isComment = element.matches(COMMENT);
  if (!isComment && !isPageOf(element, page)) return null;
  const host = findDeep(isComment ? element : page.document, HOST, COMMENT);
  const composer = host === null ? null : findDeep(host, COMPOSER, COMMENT);
  const editor = composer === null ? null : findDeep(composer, EDITOR, COMMENT);
  return editor instanceof HTMLElement ? editor : null;
}

function isPageOf(post: Element, { url }: Page): boolean {
  const key = redditPlace(post.id, post.getAttribute('permalink'))?.threadKey ?? null;
  return key !== null && post.matches('shreddit-post') && redditPlace(null, url.href)?.threadKey === key;
}

/** The first match below, also in open shadow roots, but in nothing that `apart` matches. */
function findDeep(root: ParentNode, selector: string, apart: string): Element | null {
  const open = childrenOf(root);
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.matches(apart)) continue;
    if (element.matches(selector)) return element;
    open.push(...childrenOf(element));
  }
  return null;
}

/** The last first, those of the shadow root at the end. */
function childrenOf(root: ParentNode): Element[] {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [...(shadow?.children ?? []), ...root.children].reverse();
}
