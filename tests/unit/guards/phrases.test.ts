import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../lib/guards/_reading/phrases';
import { wordsOf } from '../../../lib/guards/_reading/words';

const words = { we: 'we|i', will: 'will|shall' };

describe('words', () => {
  it.each([
    ["We'll see", ['we', 'will', 'see']],
    ['I can’t, cannot, won’t', ['i', 'can', 'not', 'can', 'not', 'will', 'not']],
    ["It isn't Zoë's", ['it', 'is', 'not', 'zoe', 'is']],
    ["l'été", ['l', 'ete']],
  ])('of %j', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  it('know their sentence', () => {
    expect(wordsOf('No. 5 at 3.50? Yes\nwell').map(({ sentence }) => sentence)).toEqual([
      0, 1, 1, 1, 1, 2, 3,
    ]);
  });
});

describe('phrases', () => {
  it.each([
    ['@we @will refund', 'Then we will refund it', ['we will refund']],
    ['@we @will refund', "Then we'll refund it", ["we'll refund"]],
    ['@we @will refund', 'Then we. Will refund it', []],
    ['@we @will really? refund', 'I shall really refund', ['I shall really refund']],
    ['refund* .. money', 'refunding all of your money', ['refunding all of your money']],
    ['refund* .. money', 'refunding a b c d money', []],
    ['full .. refund', 'a full. refund', []],
    ['no !problem|worries', 'no problem, no money', ['no']],
    ['^ sorry', 'Sorry. So sorry', ['Sorry']],
    ['sorry $', 'Sorry you. So sorry.', ['sorry']],
    ['remboursé', 'REMBOURSE', ['REMBOURSE']],
  ])('%s in %j', (phrase, text, expected) => {
    const found = findPhrases({ words, phrases: [phrase] })(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('are literals where there are no spaces', () => {
    const text = '全額返金いたします';
    const [found] = findPhrases({ phrases: [], literals: ['返金'] })(text);
    expect(found && text.slice(found.start, found.end)).toBe('返金');
  });

  it.each(['@nobody x', '..3 x', 'x?'])('refuse %j', (phrase) => {
    expect(() => findPhrases({ phrases: [phrase] })('x')).toThrow();
  });
});
