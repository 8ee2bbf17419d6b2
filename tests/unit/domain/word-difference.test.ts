import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSpan } from '../../../lib/domain/guard';
import { wordDifference } from '../../../lib/domain/word-difference';

const marked = (text: string, spans: readonly TextSpan[]) =>
  spans.toReversed().reduce((whole, { start, end }) => {
    return `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`;
  }, text);
const compare = (before: string, after: string) => {
  const { removed, added } = wordDifference(before, after);
  return [marked(before, removed), marked(after, added)];
};
const without = (text: string, spans: readonly TextSpan[]) =>
  spans.toReversed().reduce((whole, { start, end }) => whole.slice(0, start) + whole.slice(end), text);

describe('the difference of two texts', () => {
  it.each([
    ['We refund it.', 'We refund it.', 'We refund it.', 'We refund it.'],
    ['We refund it.', 'We repair it.', 'We [refund] it.', 'We [repair] it.'],
    ['', 'All new', '', '[All new]'],
    ['All gone', '', '[All gone]', ''],
    ['Within 30 days', 'Within 14 working days', 'Within [30] days', 'Within [14 working] days'],
    [
      'Hi {{name}}, sorry',
      'Hi {{customer.name}}, sorry',
      'Hi [{{name}}], sorry',
      'Hi [{{customer.name}}], sorry',
    ],
    ['返品は14日以内', '返品は30日以内', '返品は[14]日以内', '返品は[30]日以内'],
    ['one two three four', 'one 2 3 four', 'one [two three] four', 'one [2 3] four'],
  ])('%j to %j', (before, after, left, right) => {
    expect(compare(before, after)).toEqual([left, right]);
  });

  it('leaves the same words on both sides, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '日', '{{s}}'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        const { removed, added } = wordDifference(before, after);
        const strip = (text: string) => text.replace(/\s+/gu, '');
        expect(strip(without(before, removed))).toBe(strip(without(after, added)));
      }),
      { numRuns: 300 },
    );
  });

  it('takes texts that have nothing in common as a whole', () => {
    const text = (seed: number) => Array.from({ length: 900 }, (_, index) => `w${seed}x${index}`).join(' ');
    const { removed, added } = wordDifference(text(1), text(2));
    expect([removed.length, added.length]).toEqual([1, 1]);
  });
});
