import type { Post } from './post';

/** Both ends inclusive, epoch milliseconds UTC; equal where the time is exact. */
interface TimeInterval {
  readonly fromMs: number;
  readonly toMs: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Shortest and longest length of each unit, since months and years differ. */
const UNITS: readonly (readonly [pattern: RegExp, shortest: number, longest: number])[] = [
  [/^(?:s|secs?|seconds?)$/u, SECOND, SECOND],
  [/^(?:m|mins?|minutes?)$/u, MINUTE, MINUTE],
  [/^(?:h|hrs?|hours?)$/u, HOUR, HOUR],
  [/^(?:d|days?)$/u, DAY, DAY],
  [/^(?:w|wks?|weeks?)$/u, 7 * DAY, 7 * DAY],
  [/^(?:mos?|mths?|months?)$/u, 28 * DAY, 31 * DAY],
  [/^(?:y|yrs?|years?)$/u, 365 * DAY, 366 * DAY],
];
const CLOCK_BEFORE = /^\d{1,2}:\d{2}(?: ?[ap]m)? · /u;
const CLOCK_AFTER = /(?:,| at) \d{1,2}:\d{2}(?: ?[ap]m)?$/u;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The reader's zone is unknown: a calendar day somewhere on earth begins up to 14 h before and ends 12 h after UTC's. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = 12 * HOUR;

/**
 * When a post can have been written, from its exact time or from the page's own words ("11 hours ago", "6m",
 * "Apr 8"). Never narrower than the words allow; null where they say nothing we understand.
 */
export function postedInterval(
  post: Pick<Post, 'postedAt' | 'postedAtText'>,
  seenAtMs: number,
): TimeInterval | null {
  if (post.postedAt !== null) return { fromMs: post.postedAt, toMs: post.postedAt };
  const words = (post.postedAtText ?? '').trim().toLowerCase().replace(/\s+/gu, ' ').slice(0, 60);
  return now(words, seenAtMs) ?? ago(words, seenAtMs) ?? calendarDay(words, seenAtMs);
}

function now(words: string, seenAtMs: number): TimeInterval | null {
  if (/^(?:just )?now$/u.test(words)) return { fromMs: seenAtMs - MINUTE, toMs: seenAtMs };
  if (words === 'today') return { fromMs: seenAtMs - DAY, toMs: seenAtMs };
  if (words === 'yesterday') return { fromMs: seenAtMs - 2 * DAY, toMs: seenAtMs };
  return null;
}

/** "2h" means two whole hours and less than three; "about 2 hours" was rounded, so one more on each side. */
function ago(words: string, seenAtMs: number): TimeInterval | null {
  const found = /^(about |over |almost )?(\d{1,4}|an?) ?([a-z]+)(?: ago)?\.?$/u.exec(words);
  const unit = UNITS.find(([pattern]) => pattern.test(found?.[3] ?? ''));
  if (!found || !unit) return null;
  const [, shortest, longest] = unit;
  const count = /^an?$/u.test(found[2] ?? '') ? 1 : Number(found[2]);
  const rounding = found[1] === undefined ? 0 : 1;
  return {
    fromMs: seenAtMs - (count + 1 + rounding) * longest,
    toMs: seenAtMs - Math.max(0, count - rounding) * shortest,
  };
}

function calendarDay(words: string, seenAtMs: number): TimeInterval | null {
  // A clock time before or after the day is of a zone that nobody names: it makes the day no narrower.
  const date = words.replace(CLOCK_BEFORE, '').replace(CLOCK_AFTER, '');
  const found =
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/u.exec(date) ??
    /^(?<day>\d{1,2})\.? (?<month>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/u.exec(date);
  const { month = '', day, year } = found?.groups ?? {};
  const monthIndex = MONTHS.indexOf(month.slice(0, 3));
  if (monthIndex < 0) return null;
  const thisYear = new Date(seenAtMs).getUTCFullYear();
  const interval = dayInterval(year === undefined ? thisYear : Number(year), monthIndex, Number(day));
  if (interval === null || interval.fromMs <= seenAtMs) return interval;
  // Without a year it is the last such day: nothing is posted in the future.
  return year === undefined ? dayInterval(thisYear - 1, monthIndex, Number(day)) : null;
}

function dayInterval(year: number, month: number, day: number): TimeInterval | null {
  const start = Date.UTC(year, month, day);
  if (new Date(start).getUTCDate() !== day) return null;
  return { fromMs: start - EARLIEST_ZONE, toMs: start + DAY + LATEST_ZONE - 1 };
}
