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
    ['other Japanese', '珈琲が好きです', '明日は店を閉めます', 0, 0.2],
    ['Thai, which sets no spaces', 'ขอโทษที่ทำให้คุณรอนาน', 'ขอโทษจริง ๆ ที่ทำให้คุณรอนาน', 0.6, 0.99],
    ['a typo in a short text', 'Thnaks Mara', 'Thanks Mara', 0.6, 0.99],
    ['short and different', 'Thank you!', 'We are closed', 0, 0.2],
    ['every second word', 'one two three four five six', 'one three five', 0.6, 0.7],
    ['the same words in another order', 'a b c d e f g h', 'h g f e d c b a', 0, 0.2],
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
    const long = 'ab cd '.repeat(170_000);
    const started = performance.now();
    expect(similarity(long, long)).toBe(1);
    expect(similarity(`x ${long}`, long)).toBeGreaterThan(0.9);
    expect(similarity('é'.repeat(1_000_000), '語'.repeat(1_000_000))).toBe(0);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
