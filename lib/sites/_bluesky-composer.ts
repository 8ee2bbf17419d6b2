import { attributeIn } from './_attribute';
import { ownPart } from './_bluesky-own';
import { blueskyTextOf, readBlueskyAuthor } from './_bluesky-parts';
import { postPathOf } from './_bluesky-post-path';
import { dialogBox } from './_dialog-box';
import { firstGroup } from './_first-group';
import { follows } from './_order';
import { shortField } from './_posts';
import { textOf } from './_text';
import type { Page } from './index';

/** Posts show links shortened, the composer as they were written. */
const LINK = /https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*/g;
/** The address of a picture holds the picture's own id. */
const PICTURE = 'img[src*="/feed_"]';
const PICTURE_ID = /\/(baf[a-z2-7]{20,})/;

/**
 * The composer is a dialog that repeats name, words and pictures of the post it answers above the box, without its
 * address or handle. It answers the post of which all that is the same; one that repeats nothing is for a new post.
 */
export function findBlueskyComposer(post: Element, page: Page): HTMLElement | null {
  const open = dialogBox(
    page.document,
    '[data-testid="composePostView"], [role="dialog"]',
    '[contenteditable="true"]',
  );
  if (open === null) return null;
  const repeated = repeatedIn(open.dialog, open.box);
  return repeated !== null && isSamePost(repeated, post, page) ? open.box : null;
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
  const words = comparable(blueskyTextOf(post));
  if (words !== comparable(text)) return false;
  return words !== '' || hasSamePicture(repeated, post);
}

function comparable(element: Element | null | undefined): string {
  return textOf(element).replace(LINK, '').replace(/\s+/g, ' ').trim();
}

/** Without words, pictures must tell two posts of one author apart. */
function hasSamePicture(repeated: Element, post: Element): boolean {
  const id = firstGroup(PICTURE_ID, attributeIn(repeated, PICTURE, 'src'));
  return id !== null && (ownPart(post, PICTURE)?.getAttribute('src') ?? '').includes(id);
}
