/** Width in pixels that old pages indent one level by. */
const OLD_INDENT = 40;

/** What stands above a row in its tree. */
interface Above {
  /** The nearest row above with a smaller indent. */
  readonly answered: Element | null;
  /** The row that its branch begins with; the row itself where it answers none. */
  readonly first: Element;
}

/** A list of rows as it was gone through: a row's place depends on all above it. */
interface Thread {
  readonly count: number;
  readonly last: Element | null;
  readonly above: ReadonlyMap<Element, Above>;
}

const threads = new WeakMap<Element, Thread>();

/** @returns what the row answers and begins with, by the indents of its list; the list is gone through once. */
export function placeInThread(row: Element): Above {
  const list = row.parentElement;
  return (list === null ? undefined : threadOf(list).above.get(row)) ?? { answered: null, first: row };
}

function threadOf(list: Element): Thread {
  const known = threads.get(list);
  const [count, last] = [list.childElementCount, list.lastElementChild];
  if (known?.count === count && known.last === last) return known;
  const thread = { count, last, above: goThrough(list) };
  threads.set(list, thread);
  return thread;
}

function goThrough(list: Element): Map<Element, Above> {
  const above = new Map<Element, Above>();
  /** The rows that the next one may answer, each deeper than the one before. */
  const open: { row: Element; indent: number }[] = [];
  for (const row of list.children) {
    if (row.id === '') continue;
    const indent = indentOf(row);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    above.set(row, { answered: open.at(-1)?.row ?? null, first: open[0]?.row ?? row });
    open.push({ row, indent });
  }
  return above;
}

function indentOf(row: Element): number {
  const cell = row.querySelector('td.ind');
  const levels = cell?.getAttribute('indent');
  if (levels) return Number(levels);
  return Number(cell?.querySelector('img')?.getAttribute('width') ?? 0) / OLD_INDENT;
}
