import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('date-changed', () => {
  it.each([
    ['We open on 12 May.', 'We open on 14 May.', true],
    ['We open on Friday.', 'We open on Sunday.', true],
    ['We open today.', 'We open tomorrow.', true],
    ['Made in 2021.', 'Made in 2022.', true],
    ['Wir haben am 24. Dezember zu.', 'Wir haben am 31. Dezember zu.', true],
    ['We open on 12 May.', 'We open on May 12.', false],
    ['We open on 1 Jan 2026.', 'We open on January 1, 2026.', false],
    ['We open {{day}}.', 'We open on Friday.', false],
    ['You may come.', 'You may come in.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('date-changed')).toBe(speaks);
  });
});
