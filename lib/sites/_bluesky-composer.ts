import { ownPart } from './_bluesky-own';
import { blueskyTextOf, readBlueskyAuthor } from './_bluesky-parts';
import { postPathOf } from './_bluesky-post-path';
import { follows } from './_order';
import { shortField } from './_posts';
import { readText } from './_text';
import type { Page } from './index';

/** Posts show links shortened, the composer as they were written. */
const LINK = /https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*/g;
/** The address of a picture holds the picture's own id. */
const PICTURE_ID = /\/(baf[a-z2-7]{20,})/;

/**
 * The composer is a dialog that repeats name, words and pictures of the post it answers above the box, without its
 * address or handle. It answers the post of which all that is the same; one that repeats nothing is for a new post.
 */
export function findBlueskyComposer(post: Element, page: Page): HTMLElement | null {
  for (const dialog of page.document.querySelectorAll('[data-testid="composePostView"], [role="dialog"]')) {
    const box = dialog.querySelector<HTMLElement>('[contenteditable="true"]');
    if (box === null) continue;
    const repeated = repeatedIn(dialog, box);
    return repeated !== null && isSamePost(repeated, post, page) ? box : null;
  }
  return null;
}

/** The labelled block, in most versions a button, with a picture of a person above the box. */
function repeatedIn(dialog: Element, box: Element): Element | null {
  for (const block of dialog.querySelectorAll('[aria-label]:not(a)')) {
    if (block.contains(box) || !follows(box, block)) continue;
    if (block.querySelector('[data-testid="userAvatarImage"]') !== null) return block;
  }
  return null;
}

function isSamePost(repeated: Element, post: Element, page: Page): boolean {
  const path = postPathOf(post, page);
  const [name, text] = repeated.querySelectorAll('[dir="auto"]');
  if (path === null || name === undefined) return false;
  const author = readBlueskyAuthor(post, path.author);
  if (shortField(name.textContent) !== (shortField(author.name) ?? author.handle)) return false;
  const own = blueskyTextOf(post);
  const words = comparable(own);
  if (words !== comparable(text ?? null)) return false;
  return words !== '' || hasSamePicture(repeated, post);
}

function comparable(element: Element | null): string {
  if (element === null) return '';
  return readText([element]).text.replace(LINK, '').replace(/\s+/g, ' ').trim();
}

/** Without words, pictures must tell two posts of one author apart. */
function hasSamePicture(repeated: Element, post: Element): boolean {
  const shown = repeated.querySelector('img[src*="/feed_"]');
  const own = ownPart(post, 'img[src*="/feed_"]');
  const id = PICTURE_ID.exec(shown?.getAttribute('src') ?? '')?.[1];
  return id !== undefined && (own?.getAttribute('src') ?? '').includes(id);
}
