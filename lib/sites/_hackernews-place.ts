import type { Post } from '../domain/post';
import { isComment } from './_hackernews-row';
import { postKey } from './_posts';
import type { Page } from './index';

/** Width in pixels that old pages indent one level by. */
const OLD_INDENT = 40;
const SITE = 'hackernews';

type Place = Pick<Post, 'kind' | 'parentKey' | 'threadKey'>;

/** Tells what a row answers and which story it belongs to: by its indent in a tree, by its links in a list. */
export function readHnPlace(row: Element, page: Page): Place {
  if (!isComment(row)) return { kind: 'post', parentKey: null, threadKey: postKey(SITE, row.id) };
  const top = page.document.querySelector('table.fatitem tr.athing[id]');
  const inTree = row.closest('table.comment-tree') !== null && top !== null;
  const parent = rowAnswered(row)?.id ?? linkedParent(row) ?? (inTree ? top.id : null);
  const story =
    linkedStory(row) ?? (top === null ? linkedStory(firstOfBranch(row)) : (linkedStory(top) ?? top.id));
  return { kind: 'reply', parentKey: key(parent), threadKey: key(story) };
}

function key(id: string | null): string | null {
  return id === null ? null : postKey(SITE, id);
}

/** @returns the nearest row above with a smaller indent. */
function rowAnswered(row: Element): Element | null {
  const indent = indentOf(row);
  if (indent === 0) return null;
  let above = row.previousElementSibling;
  while (above !== null && (above.id === '' || indentOf(above) >= indent))
    above = above.previousElementSibling;
  return above;
}

function firstOfBranch(row: Element): Element {
  let first = row;
  for (let above = rowAnswered(first); above !== null; above = rowAnswered(first)) first = above;
  return first;
}

function indentOf(row: Element): number {
  const cell = row.querySelector('td.ind');
  const levels = cell?.getAttribute('indent');
  if (levels) return Number(levels);
  return Number(cell?.querySelector('img')?.getAttribute('width') ?? 0) / OLD_INDENT;
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
  return /(?:[?&]id=|^#)(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}
