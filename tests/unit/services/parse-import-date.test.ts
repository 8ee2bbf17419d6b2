import { describe, expect, it } from 'vitest';
import { parseImportDate } from '../../../lib/services/parse-import-date';
import { START } from '../storage/test-store';

describe('parseImportDate', () => {
  const LATEST = Date.UTC(10_000, 0, 1) - 1;

  it.each([
    ['2026-11-22', false, START - 43_200_000],
    ['2026-11-22', true, START + 43_200_000 - 1],
    ['2026-11-22T12:00:00Z', true, START],
    ['2026-11-22 13:00+01:00', false, START],
    [START, true, START],
    ['2026-11-22T12:00', false, null],
    ['22.11.2026', false, null],
    ['2026-13-01', false, null],
    [true, false, null],
    [0.5, false, null],
    ['9999-12-31', true, LATEST],
    [LATEST, true, LATEST],
    [LATEST + 1, false, null],
    ['9999-12-31T23:59:59-01:00', false, null],
    [Number.MAX_SAFE_INTEGER, false, null],
    [Number.MIN_SAFE_INTEGER, false, null],
  ])('reads %j as %j', (value, endOfDay, expected) => {
    expect(parseImportDate(value, endOfDay)).toBe(expected);
  });
});
