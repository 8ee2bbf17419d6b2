/** @returns whether the row is a comment; else it is a story's title. */
export function isComment(row: Element): boolean {
  return row.querySelector('.comhead .hnuser, .comment') !== null;
}

/** @returns what holds author and age: the comment's head, or the line below a story's title. */
export function detailsOf(row: Element): Element | null {
  if (isComment(row)) return row.querySelector('.comhead');
  return row.nextElementSibling?.querySelector('.subtext') ?? null;
}

/** @returns a comment's text, or a story's title and what its author wrote below it; none when deleted. */
export function textRootsOf(row: Element): Element[] {
  if (isComment(row)) {
    if (row.querySelector('.hnuser') === null) return [];
    const text = row.querySelector('.commtext') ?? row.querySelector('.comment');
    return text === null ? [] : [text];
  }
  const title =
    row.querySelector('.titleline > a') ??
    row.querySelector('a.storylink') ??
    row.querySelector('td.title > a, td.title > .titleline, td.title:last-child');
  return [title, storyText(row)].filter((root) => root !== null);
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
