import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../../lib/domain/similarity';

const REPLY = 'Sorry to hear that, Mara. Could you send us the serial number? We will replace the grinder.';

describe('similarity', () => {
  it.each([
    ['the same', REPLY, REPLY, 1, 1],
    ['case, accents and punctuation', 'Café – now!', 'CAFE\u0301 now', 1, 1],
    ['a small edit', REPLY, REPLY.replace('Mara', 'Mara L.').replace('us', 'me'), 0.9, 0.999],
    [
      'a half rewritten',
      REPLY,
      'Sorry to hear that. Could you send us the number by message, please? Thank you, Sam',
      0.5,
      0.9,
    ],
    ['something else', REPLY, 'Love my new mug from the fair', 0, 0.35],
    ['nothing in common', 'abc', 'xyz', 0, 0],
    ['Japanese', '珈琲が好きです', '珈琲が大好きです', 0.6, 0.99],
    ['one empty', REPLY, '', 0, 0],
    ['both empty', '', ' !', 1, 1],
    ['emoji only', '☕', '☕️', 1, 1],
  ])('%s', (_what, a, b, least, most) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
    expect(similarity(a, b)).toBeLessThanOrEqual(most);
  });

  it('is the same both ways, and from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });

  it('takes long texts', () => {
    expect(similarity('ab '.repeat(300_000), 'ab '.repeat(300_000))).toBe(1);
  });
});
