import { describe, expect, it } from 'vitest';
import { findMeetings } from '../../../lib/guards/_reading/meetings';

const find = findMeetings({
  words: { parts: 'order|parcel' },
  ideas: {
    us: ['we|our'],
    lose: ['lost|misplaced', 'left behind'],
    check: ['check*'],
    thing: ['@parts'],
    ask: ['whether'],
  },
  meetings: ['us lose thing 6 !ask', 'us -check 4'],
});

describe('ideas that meet in a sentence', () => {
  it.each([
    ['We lost your order.', ['We', 'lost', 'order']],
    ['Your parcel was left behind, we see.', ['we', 'left behind', 'parcel']],
    ['We did not check it.', ['We', 'check']],
  ])('meet in “%s”', (text, words) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it.each([
    ['are denied', 'We have not lost your order.'],
    ['stand in two sentences', 'We lost. Your order came.'],
    ['are too far apart', 'We read each of the long letters that somebody lost with an order.'],
    ['stand beside a word that spoils them', 'We ask whether the order was lost.'],
    ['must be denied and are not', 'We check it.'],
  ])('do not where they %s', (_why, text) => {
    expect(find(text)).toEqual([]);
  });

  it('a comma ends a denial', () => {
    expect(find('It did not help, we lost the order.')).toHaveLength(3);
  });

  it('refuses an idea that is not there', () => {
    expect(() => findMeetings({ ideas: {}, meetings: ['us harm'] })).toThrow('No idea is called “us”');
  });
});
