import { textOf } from './_text';

/** What stands in place of a text that is no longer shown. */
const MARKERS = /^(?:\s*\[(?:flagged|dead|deleted|dupe)\])+\s*$/;
/** Longer, in UTF-16 code units, are only words with the white space of the markup around them. */
const LONGEST_MARKERS = 200;
/** What inside a comment does not belong to its text. */
export const NOT_IN_TEXT = '.reply';

/** @returns whether the row is a comment; else it is a story's title. */
export function isComment(row: Element): boolean {
  return row.querySelector('.comhead .hnuser, .comment') !== null;
}

/** @returns what holds author and age: the comment's head, or the line below a story's title. */
export function detailsOf(row: Element): Element | null {
  if (isComment(row)) return row.querySelector('.comhead');
  return row.nextElementSibling?.querySelector('.subtext') ?? null;
}

/** @returns whether the site shows nobody's words there: a comment that is deleted, or flagged away. */
export function isPlaceholder(row: Element): boolean {
  const words = isComment(row) ? commentText(row) : titleOf(row);
  const isShort = (words?.textContent ?? '').length <= LONGEST_MARKERS;
  return isShort && MARKERS.test(textOf(words, NOT_IN_TEXT));
}

/** @returns a comment's text, or a story's title and what its author wrote below it; none when deleted. */
export function textRootsOf(row: Element): Element[] {
  if (isComment(row)) {
    if (row.querySelector('.hnuser') === null) return [];
    const text = commentText(row);
    return text === null ? [] : [text];
  }
  return [titleOf(row), storyText(row)].filter((root) => root !== null);
}

function commentText(row: Element): Element | null {
  return row.querySelector('.commtext') ?? row.querySelector('.comment');
}

function titleOf(row: Element): Element | null {
  return (
    row.querySelector('.titleline > a') ??
    row.querySelector('a.storylink') ??
    row.querySelector('td.title > a, td.title > .titleline, td.title:last-child')
  );
}

function storyText(row: Element): Element | null {
  const item = row.closest('table.fatitem');
  if (item === null) return null;
  const named = item.querySelector('.toptext');
  if (named !== null) return named;
  // Older pages: a row of its own without a class, between the details and the form.
  let next = row.nextElementSibling?.nextElementSibling ?? null;
  while (next !== null) {
    const cell = next.querySelector('td[colspan] + td');
    if (cell !== null && cell.querySelector('form, .subtext') === null) return cell;
    next = next.nextElementSibling;
  }
  return null;
}
