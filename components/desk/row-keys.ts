/** Selector of what a row is opened with. */
const ROW_LINK = '.desk-table__link';

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Moves the focus among the rows of a table with j, k and the arrows; Enter is the link's own. */
export function moveAmongRows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const table = event.currentTarget;
  if (step === undefined || hasModifier(event) || !(table instanceof HTMLElement)) return;
  const links = [...table.querySelectorAll<HTMLElement>(ROW_LINK)];
  const index = links.findIndex((link) => link === document.activeElement);
  const next = links[index + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** Id of the element that opens a row, so that the focus can return to it. */
export function rowLinkId(id: string): string {
  return `row-${id}`;
}

/** @returns whether the key was meant as text, or for the browser. */
export function isForTyping(event: KeyboardEvent): boolean {
  if (hasModifier(event)) return true;
  return event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
