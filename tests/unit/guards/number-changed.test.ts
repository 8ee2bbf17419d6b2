import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('number-changed', () => {
  it.each([
    ['It takes 5 days.', 'It takes 7 days.', true],
    ['It takes five days.', 'It takes 7 days.', true],
    ['Open from 9 to 5.', 'Open from 8 to 5.', true],
    ['Gate B14 is near.', 'Gate B17 is near.', true],
    ['It takes 5 days.', 'It takes five days.', false],
    ['There are 1,000 seats.', 'There are 1000 seats.', false],
    ['It takes {{days}} days.', 'It takes 9 days.', false],
    ['It costs $20.', 'It costs $25.', false],
    ['Thanks.', 'Thanks. No one minds.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('number-changed')).toBe(speaks);
  });
});
