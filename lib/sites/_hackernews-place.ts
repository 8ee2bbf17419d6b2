import { inAddress } from './_first-group';
import { isComment } from './_hackernews-row';
import { placeInThread } from './_hackernews-thread';
import { type Place, postKey } from './_posts';
import type { Page } from './index';

const SITE = 'hackernews';

/** Tells what a row answers and which story it belongs to: by its indent in a tree, by its links in a list. */
export function readHnPlace(row: Element, page: Page): Place {
  if (!isComment(row)) return { kind: 'post', parentKey: null, threadKey: postKey(SITE, row.id) };
  const { answered, first } = placeInThread(row);
  const top = topOf(page.document);
  const inTree = row.closest('table.comment-tree') !== null && top !== null;
  const parent = answered?.id ?? linkedParent(row) ?? (inTree ? top.id : null);
  const story = linkedStory(row) ?? (top === null ? linkedStory(first) : (linkedStory(top) ?? top.id));
  return { kind: 'reply', parentKey: key(parent), threadKey: key(story) };
}

function key(id: string | null): string | null {
  return id && postKey(SITE, id);
}

/** @returns the row of what the page is about; the browser keeps the list, so that each row may ask. */
function topOf(document: Document): Element | null {
  return document.getElementsByClassName('fatitem')[0]?.querySelector('tr.athing[id]') ?? null;
}

function linkedParent(row: Element): string | null {
  for (const link of row.querySelectorAll('.comhead a[href]')) {
    if (link.textContent === 'parent') return itemIn(link);
  }
  return null;
}

function linkedStory(row: Element): string | null {
  return itemIn(row.querySelector('.onstory a[href], .storyon a[href]'));
}

function itemIn(link: Element | null): string | null {
  return inAddress(/(?:[?&]id=|^#)(\d+)/, link);
}
