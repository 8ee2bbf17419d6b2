const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY_MS = 86_400_000;
/** The last year of four digits ends here; later ones are written in ways that spreadsheets do not know. */
const LATEST_MS = Date.UTC(10_000, 0, 1) - 1;
/** What a `Date` can hold, by its definition. */
const EARLIEST_MS = -8.64e15;

/**
 * Reads `2027-03-31`, a moment with its zone, or epoch milliseconds. A day means its first moment (UTC), or its last
 * where `endOfDay`. @returns epoch milliseconds UTC; null for anything else, also for days that do not exist
 * and for those after the year 9999.
 */
export function parseImportDate(value: unknown, endOfDay: boolean): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? held(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const isDay = DAY.test(text);
  if (!isDay && !MOMENT.test(text)) return null;
  const midnight = Date.parse(text.slice(0, 10));
  // `2027-02-31` would be read as 3 March.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(text.slice(0, 10))) return null;
  if (isDay) return endOfDay ? midnight + DAY_MS - 1 : midnight;
  const moment = Date.parse(text.replace(' ', 'T'));
  return held(moment);
}

function held(atMs: number): number | null {
  return atMs >= EARLIEST_MS && atMs <= LATEST_MS ? atMs : null;
}
