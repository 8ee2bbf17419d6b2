import { describe, expect, it } from 'vitest';
import { driftNames } from './drift-names';

const WORDS = ['wording-changed'];

describe('wording-changed', () => {
  it.each([
    ['The mug is small.', 'The cup is small.', WORDS],
    ['The mug is small.', 'The mug is small. Bye!', WORDS],
    ['Sadly, the mug is gone.', 'The mug is gone.', WORDS],
    ['The mug is small.', 'The mug is sm\u0430ll.', WORDS],
    ['The mug is small.', 'The MUG is small.', WORDS],
    ['We promise a new mug.', 'We like a new mug.', WORDS],
    ['The mug is small. It is here.', 'The cup is small. It is not here.', ['negation-changed', ...WORDS]],
    ['The mug costs $5. It is here.', 'The cup costs $6. It is here.', ['price-changed', ...WORDS]],
    [
      'Thanks.',
      'Thanks. It was our mistake, and a voucher for $5 is on its way to you.',
      ['admission', 'price-changed', 'refund-offered'],
    ],
  ])('of %j as %j', (body, text, expected) => {
    expect(driftNames(body, text)).toEqual(expected);
  });

  it.each([
    ['Hi {{customer.name}}, it is here. {{note}}', 'Hi Olu van der Berg, it is here. Ring the bell, please.'],
    ['Hi {{customer.name}}, it is here.', ' Hi\u00a0Mara,\n\nit is  here. '],
    ['It’s here – really.', "It's here - really."],
    ['One.Two.', 'One.\nTwo.'],
    ['{{customer.name}}様、どうぞ。', 'José様、どうぞ。'],
    ['I read “{{subject}}” today.', 'I read “Your fault, all of it” today.'],
  ])('lets %j be %j', (body, text) => {
    expect(driftNames(body, text)).toEqual([]);
  });

  it('takes a known fill for the fill, and what stands behind it for added', () => {
    const body = 'It is at {{place}} now.';
    const fills = { place: 'Quay Road, which we guarantee' };
    expect(driftNames(body, 'It is at Quay Road, which we guarantee now.', {}, fills)).toEqual([]);
    expect(driftNames(body, 'It is at the old pier right now.', {}, { place: 'the old pier' })).toEqual(
      WORDS,
    );
  });
});
