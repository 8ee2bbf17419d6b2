import { expect, it } from 'vitest';
import { postedInterval } from '../../../lib/domain/relative-time';

const SEEN = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function interval(postedAtText: string | null) {
  return postedInterval({ postedAt: null, postedAtText }, SEEN);
}

it.each([
  ['11 hours ago', 12 * HOUR, 11 * HOUR],
  ['1 hour ago', 2 * HOUR, HOUR],
  ['an hour ago', 2 * HOUR, HOUR],
  ['about 2 hours ago', 4 * HOUR, HOUR],
  ['6m', 7 * MINUTE, 6 * MINUTE],
  ['0 minutes ago', MINUTE, 0],
  ['12 min', 13 * MINUTE, 12 * MINUTE],
  ['45s', 46_000, 45_000],
  ['2d', 3 * DAY, 2 * DAY],
  ['3 weeks ago', 28 * DAY, 21 * DAY],
  ['1 month ago', 62 * DAY, 28 * DAY],
  ['2mo', 93 * DAY, 56 * DAY],
  ['2 years ago', 3 * 366 * DAY, 2 * 365 * DAY],
  ['just now', MINUTE, 0],
  ['Yesterday', 2 * DAY, 0],
])('%j was %d to %d ms before', (words, longest, shortest) => {
  expect(interval(words)).toEqual({ fromMs: SEEN - longest, toMs: SEEN - shortest });
});

it.each([
  ['Apr 8', Date.UTC(2026, 3, 8)],
  ['8 Apr', Date.UTC(2026, 3, 8)],
  ['April 8, 2024', Date.UTC(2024, 3, 8)],
  ['Dec 30', Date.UTC(2025, 11, 30)],
  ['Nov 22', Date.UTC(2026, 10, 22)],
  ['April 8, 2026 at 3:25 PM', Date.UTC(2026, 3, 8)],
  ['3:25\u202fPM · Apr 8, 2026', Date.UTC(2026, 3, 8)],
  ['Apr 08, 2026, 15:25', Date.UTC(2026, 3, 8)],
])('%j is that day anywhere on earth', (words, start) => {
  const DAY_END = DAY + 12 * HOUR - 1;
  expect(interval(words)).toEqual({ fromMs: start - 14 * HOUR, toMs: start + DAY_END });
});

it.each(['', 'soon', 'Feb 30', 'Apr 8, 2031', '12', 'm', 'ago', '99999 hours ago', null, 'x'.repeat(9_999)])(
  '%j says nothing',
  (words) => {
    expect(interval(words)).toBeNull();
  },
);

it('takes an exact time as it is', () => {
  expect(postedInterval({ postedAt: 5, postedAtText: '2d' }, SEEN)).toEqual({ fromMs: 5, toMs: 5 });
});
