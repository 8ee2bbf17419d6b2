import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

describe('refund-offered', () => {
  it.each([
    ['Thanks for the photo.', 'Thanks for the photo. We will refund the grinder.', true],
    ['Thanks for the photo.', 'Thanks for the photo. A voucher is waiting for you.', true],
    ['Thanks for the photo.', 'Thanks for the photo. Your next bag is on us.', true],
    ['Merci.', 'Merci. Nous vous remboursons.', true],
    ['ありがとうございます。', 'ありがとうございます。全額返金いたします。', true],
    ['Thanks for the photo.', 'Thanks for the photo. We cannot refund it.', false],
    ['Thanks for the photo.', 'Thanks for the photo. Have you had a refund?', false],
    ['We will refund it. Bye.', 'We will refund it. See you.', false],
    ['Thanks.', 'Thanks. The fee will be returned to you.', true],
    ['Thanks.', 'Thanks. The whole deposit is released, we swallow the cost.', true],
    ['Thanks.', 'Thanks. They are set by the network, and we cannot take them off.', false],
    ['Thanks.', 'Thanks. A change of act is no ground for money back.', false],
  ])('of %j as %j: %s', (body, text, speaks) => {
    expect(driftNames(body, text).includes('refund-offered')).toBe(speaks);
  });
});
