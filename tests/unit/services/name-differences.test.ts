import { describe, expect, it } from 'vitest';
import { nameDifferences } from '../../../lib/services/name-differences';
import { madeUpResponse } from '../domain/made-up-response';

const response = madeUpResponse({ body: 'Hi {{customer.name}}, we are looking into it. It takes 5 days.' });

describe('the differences from the approved text', () => {
  it.each([
    ['none: a slot was filled', 'Hi Mara, we are looking into it. It takes 5 days.', []],
    ['none: only white space', ' Hi Mara,\nwe are looking into it.  It takes 5 days.', []],
    ['a number', 'Hi Mara, we are looking into it. It takes 3 days.', ['number-changed']],
    [
      'a promise',
      'Hi Mara, we are looking into it. It takes 5 days. We guarantee that it will work again.',
      ['promise'],
    ],
  ])('%s', (_what, text, ids) => {
    expect(nameDifferences(text, response).map(({ guardId }) => guardId)).toEqual(ids);
  });

  it('say the words', () => {
    const [difference] = nameDifferences('Hi Mara, we are looking into it. It takes 3 days.', response);
    expect(difference?.words).toContain('3');
  });

  it('are none for a reply by hand', () => {
    expect(nameDifferences('We guarantee it.', null)).toEqual([]);
  });
});
