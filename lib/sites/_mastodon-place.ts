import { closestAround } from './_candidates';
import { ownPart, STATUS, statusAddressOf } from './_mastodon-status';
import { follows } from './_order';
import { NO_PLACE, type Place, postKey } from './_posts';
import type { Page } from './index';

/** The list of a column; a page may show several columns. */
const LIST = '.scrollable, .activity-stream';

/** Tells a status's place: above the page's own one each answers the one before it, below by the lines that join them. */
export function placeInMastodon(status: Element, page: Page): Place {
  const list = status.closest(LIST);
  // The browser keeps the answer, so that each status may ask.
  const focal = list?.getElementsByClassName('detailed-status')[0];
  const isMarked = status.matches('.status-reply') || status.closest('.status__wrapper-reply') !== null;
  if (!list || !focal) return { ...NO_PLACE, kind: isMarked ? 'reply' : 'post' };
  const parent = follows(status, focal) ? parentBelow(status, focal, list) : statusBefore(status, list);
  const isReply = isMarked || parent !== null;
  return {
    kind: isReply ? 'reply' : 'post',
    parentKey: parent && keyOf(parent, page),
    threadKey: keyOf(focal, page),
  };
}

/** An answer follows what it answers; one that begins a branch is joined to the page's own status, or says nothing. */
function parentBelow(status: Element, focal: Element, list: Element): Element | null {
  const before = statusBefore(status, list);
  if (before === focal) return focal;
  if (!status.matches('.status--in-thread')) return null;
  if (!status.matches('.status--first-in-thread')) return before;
  return ownPart(status, '.status__line:not(.status__line--full)') === null ? null : focal;
}

function statusBefore(status: Element, list: Element): Element | null {
  let row: Element = status;
  while (row.parentElement !== null && row.parentElement !== list) row = row.parentElement;
  const posts = row.previousElementSibling?.querySelectorAll(STATUS) ?? [];
  return Array.from(posts).findLast((post) => closestAround(post, STATUS) === null) ?? null;
}

function keyOf(status: Element, page: Page): string | null {
  const address = statusAddressOf(status, page);
  return address && postKey('mastodon', address.id);
}
