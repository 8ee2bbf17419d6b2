import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('price-changed', () => {
  it.each([
    ['The part costs $20.', 'The part costs $25.', true],
    ['It is 10 % off.', 'It is 15 % off.', true],
    ['It is ten euros.', 'It is twelve euros.', true],
    ['The part is here.', 'The part is here for £4.', true],
    ['It costs €1,000.', 'It costs 1000 €.', false],
    ['It costs {{price}}.', 'It costs $5.', false],
    ['It weighs 5 pounds.', 'It weighs 6 pounds.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('price-changed')).toBe(speaks);
  });
});
