import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../lib/recognition/find-terms';
import type { Term } from '../../../lib/recognition/term';
import { buildTermTable } from '../../../lib/recognition/term-table';
import { TextReader } from '../../../lib/recognition/text-reader';

function finderOf(forms: readonly string[], reader?: TextReader) {
  const find = createFinder(buildTermTable(forms.map((form): Term => ({ form, bounds: 'name' }))), reader);
  return (text: string) => find(text).map(({ start, end, term }) => `${term.form} at ${start} to ${end}`);
}

const BRANDS = ['harbor', 'harbor finch', 'finch & harbor'];
const CUES = ['broken', 'not broken', 'finch broken'];
const words = fc.array(fc.constantFrom('harbor', 'Finch', 'fínch', '&', 'not', 'broken', 'so', ',', '☕'), {
  maxLength: 12,
});
/** Some longer than the rows of a reader. */
const texts = fc.array(
  fc.tuple(words, fc.constantFrom(1, 1, 1, 400)).map(([some, times]) => `${some.join(' ')} `.repeat(times)),
  { maxLength: 4 },
);

describe('a reader that two finders share', () => {
  it('lets each find what it finds alone, text after text', () => {
    fc.assert(
      fc.property(texts, (posts) => {
        const reader = new TextReader();
        const [brands, cues] = [finderOf(BRANDS, reader), finderOf(CUES, reader)];
        for (const post of posts) {
          expect(brands(post)).toEqual(finderOf(BRANDS)(post));
          expect(cues(post)).toEqual(finderOf(CUES)(post));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('finds a term wherever the rows end', () => {
    const reader = new TextReader();
    const [brands, cues] = [finderOf(BRANDS, reader), finderOf(CUES, reader)];
    for (let before = 1_015; before < 1_030; before += 1) {
      const start = 2 * before;
      const text = `${'a '.repeat(before)}Harbor Finch broken`;
      expect(brands(text)).toEqual([
        `harbor at ${start} to ${start + 6}`,
        `harbor finch at ${start} to ${start + 12}`,
      ]);
      expect(cues(text)).toEqual([
        `broken at ${start + 13} to ${start + 19}`,
        `finch broken at ${start + 7} to ${start + 19}`,
      ]);
    }
  });
});
