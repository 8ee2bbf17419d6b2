import { dialogBox } from './_dialog-box';
import { follows } from './_order';
import { readText } from './_text';
import { addressOf, CONTAINER, type PostAddress, postAddressIn, profileIn } from './_threads-link';
import { paragraphsBeside, threadsTextOf } from './_threads-text';
import type { Page } from './index';

const DIALOG = '[role="dialog"]';
const BOX = '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor]';

/**
 * A dialog answers the post that it repeats above its box: by that post's address, else by its author and words. A box
 * outside of dialogs answers the post whose page it is, or the post that it stands in.
 */
export function findThreadsComposer(post: Element, page: Page): HTMLElement | null {
  const own = addressOf(post, page);
  if (own === null) return null;
  const open = dialogBox(page.document, DIALOG, BOX);
  if (open !== null) return repeats(open.dialog, open.box, post, own) ? open.box : null;
  const isFocal = postAddressIn(page.url.href)?.id === own.id;
  for (const box of page.document.querySelectorAll<HTMLElement>(BOX)) {
    const container = box.closest(CONTAINER);
    if (container === post || (container === null && isFocal)) return box;
  }
  return null;
}

/** @returns whether the element stands in a dialog with a box: there posts are repeated that stand on the page. */
export function isRepeated(post: Element): boolean {
  return post.closest(DIALOG)?.querySelector(BOX) != null;
}

function repeats(dialog: Element, box: Element, post: Element, own: PostAddress): boolean {
  const links = Array.from(dialog.querySelectorAll('a[href]')).filter((link) => follows(box, link));
  const ids = links.flatMap((link) => postAddressIn(link.getAttribute('href'))?.id ?? []);
  if (ids.length > 0) return ids[0] === own.id;
  return (
    links.some((link) => profileIn(link) === own.author) && repeatsWords(dialog, box, threadsTextOf(post))
  );
}

function repeatsWords(dialog: Element, box: Element, paragraphs: readonly Element[]): boolean {
  const { text } = readText(paragraphs);
  const spans = Array.from(dialog.querySelectorAll('span[dir="auto"]'));
  return text !== '' && spans.some((span) => follows(box, span) && wordsFrom(span) === text);
}

function wordsFrom(span: Element): string {
  return readText(paragraphsBeside(span)).text;
}
