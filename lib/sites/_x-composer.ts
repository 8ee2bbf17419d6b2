import { dialogBox } from './_dialog-box';
import { follows } from './_order';
import { textOf } from './_text';
import { ownTextOf, readXAuthor } from './_x-parts';
import { focalId, ownPart, statusId, TWEET } from './_x-status';
import type { Page } from './index';

const BOX =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]';

/** @returns the reply box that answers this tweet: in the dialog that repeats it, or on its own page. */
export function findXComposer(tweet: Element, page: Page): HTMLElement | null {
  const id = statusId(tweet);
  const isFocal = id !== null && id === focalId(tweet, page);
  const open = dialogBox(page.document, '[role="dialog"]', BOX);
  if (open !== null) {
    const { dialog, box } = open;
    // A dialog beside a picture holds the tweet's own page; a reply dialog repeats the tweet above its box.
    const answers = dialog.contains(tweet) ? isFocal : repeats(dialog, box, tweet);
    return answers ? box : null;
  }
  if (!isFocal) return null;
  const around = ['[data-testid="cellInnerDiv"]', '[data-testid="primaryColumn"], main, [role="main"]'];
  const boxes = around.map((part) => tweet.closest(part)?.querySelector<HTMLElement>(BOX));
  return boxes[0] ?? boxes[1] ?? null;
}

function repeats(dialog: Element, box: Element, tweet: Element): boolean {
  const shown = ownPart(dialog, TWEET);
  if (shown === null || !follows(box, shown)) return false;
  const [id, otherId] = [statusId(shown), statusId(tweet)];
  if (id !== null && otherId !== null) return id === otherId;
  const { handle } = readXAuthor(shown);
  const isSameAuthor = handle !== null && handle === readXAuthor(tweet).handle;
  return isSameAuthor && textOf(ownTextOf(shown)) === textOf(ownTextOf(tweet));
}
