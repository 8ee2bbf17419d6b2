/** Selector of what a row is opened with. */
const ROW_LINK = '.desk-table__link';

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** @returns how many rows a key moves on by; null where it is none of theirs. A page holds so many rows. */
export function rowStep(event: KeyboardEvent, page: number, all: number): number | null {
  if (hasModifier(event)) return null;
  const far: Readonly<Record<string, number>> = { PageDown: page, PageUp: -page, End: all, Home: -all };
  return STEPS[event.key] ?? far[event.key] ?? null;
}

/** Moves the focus among the rows of a table with j, k and the arrows; Enter is the link's own. */
export function moveAmongRows(event: KeyboardEvent): void {
  const table = event.currentTarget;
  if (!(table instanceof HTMLElement)) return;
  const links: readonly (Element | null)[] = [...table.querySelectorAll(ROW_LINK)];
  const step = rowStep(event, links.length, links.length);
  if (step === null) return;
  const index = links.indexOf(document.activeElement);
  const next = links[Math.max(0, Math.min(links.length - 1, index + step))];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** Id of the element that opens a row, so that the focus can return to it. */
export function rowLinkId(id: string): string {
  return `row-${id}`;
}

/** Opens a row whose cell was clicked, unless that was a link of its own or the end of a selection. */
export function openClickedRow({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, button, input') !== null) return;
  if (document.getSelection()?.isCollapsed === false) return;
  target.closest('tr')?.querySelector<HTMLElement>(ROW_LINK)?.click();
}

/** @returns whether the key was meant as text, or for the browser. */
export function isForTyping(event: KeyboardEvent): boolean {
  if (hasModifier(event)) return true;
  return event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
