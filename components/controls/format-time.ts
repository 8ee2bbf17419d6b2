const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** @returns "just now", "12 min. ago", "yesterday", "2 Oct", "2 Oct 2025"; both in epoch milliseconds. */
export function relativeTime(atMs: number, nowMs: number): string {
  const age = nowMs - atMs;
  const size = Math.abs(age);
  if (size < MINUTE_MS) return 'just now';
  if (size < HOUR_MS) return relative.format(-Math.trunc(age / MINUTE_MS), 'minute');
  if (size < DAY_MS) return relative.format(-Math.trunc(age / HOUR_MS), 'hour');
  if (size < 7 * DAY_MS) return relative.format(-Math.trunc(age / DAY_MS), 'day');
  return formatDay(atMs, nowMs);
}

/** @returns the moment in full, in the person's own format and zone. */
export function exactTime(atMs: number): string {
  return exact.format(atMs);
}

/** @returns the day in the person's zone, with the year where it is not this one. */
export function formatDay(atMs: number, nowMs: number): string {
  const sameYear = new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
  return (sameYear ? dayOfYear : day).format(atMs);
}

/** @returns a length of time in its two largest units: "40 s", "12 min", "3 h 5 min", "2 d 4 h". */
export function formatDuration(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.max(0, Math.floor(ms / 1_000))} s`;
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  if (ms < DAY_MS) return pair(ms, HOUR_MS, 'h', MINUTE_MS, 'min');
  return pair(ms, DAY_MS, 'd', HOUR_MS, 'h');
}

/** @returns midnight of a date field's day in the person's zone, epoch milliseconds; null when it is no day. */
export function startOfDay(day: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return null;
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  return new Date(year, month - 1, date).getTime();
}

function pair(ms: number, largeMs: number, large: string, smallMs: number, small: string): string {
  const rest = Math.floor((ms % largeMs) / smallMs);
  const whole = `${Math.floor(ms / largeMs)} ${large}`;
  return rest === 0 ? whole : `${whole} ${rest} ${small}`;
}
