import { expect, it } from 'vitest';
import { readInstant, readMilliseconds, readSeconds } from '../../../lib/sites/_times';

it.each([
  ['2026-03-02T09:15:00.000Z', '2026-03-02T09:15:00.000Z'],
  ['2026-03-02T09:15Z', '2026-03-02T09:15:00.000Z'],
  ['2026-03-02 09:15:00+02:00', '2026-03-02T07:15:00.000Z'],
  ['2026-03-02T09:15:00-0530', '2026-03-02T14:45:00.000Z'],
  ['2026-03-02T09:15:00.1234567+00', '2026-03-02T09:15:00.123Z'],
  [' 2026-03-02T09:15:00z ', '2026-03-02T09:15:00.000Z'],
])('%s is %s', (text, iso) => {
  expect(readInstant(text)).toBe(Date.parse(iso));
});

it.each(['2026-03-02', '2026-03-02T09:15:00', '6m', 'March 2', '', null, '2026-13-45T99:99:99Z'])(
  '%s gives no exact time',
  (text) => {
    expect(readInstant(text)).toBeNull();
  },
);

it('takes a zone that the site is known to write in', () => {
  expect(readInstant('2026-03-02T09:15:00', 'Z')).toBe(Date.parse('2026-03-02T09:15:00Z'));
});

it('takes Unix times of this age alone', () => {
  expect([readSeconds('1772442900'), readSeconds('12'), readSeconds(null)]).toEqual([
    1_772_442_900_000,
    null,
    null,
  ]);
  expect([readMilliseconds('1772442900000'), readMilliseconds('1772442900')]).toEqual([
    1_772_442_900_000,
    null,
  ]);
});
