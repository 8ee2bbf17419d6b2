/** Moves the focus to another row of the list. @returns whether there was one */
export function moveInQueue(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('.queue-row')];
  if (rows.length === 0) return false;
  const current = rows.findIndex((row) => row.matches(':focus'));
  const chosen = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const from = current >= 0 ? current : chosen;
  const next = from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + step));
  rows[next]?.focus();
  return true;
}
