import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogRow } from '../../../lib/domain/log-row';
import { format as csv } from '../../../lib/exports/csv';
import { format } from '../../../lib/exports/ndjson';
import { rowWith } from './made-up-row';

function readBack(rows: readonly LogRow[]): readonly unknown[] {
  const text = format.begin() + format.rows(rows) + format.end();
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('NDJSON', () => {
  it('holds each value as what it is', () => {
    const customer = { id: 'c-1', identities: [], notes: [], advocateEvidence: [], demo: false };
    const [tagged, gone] = readBack([
      { ...rowWith({}), customer: { ...customer, tags: ['vip', 'a; b'] } },
      rowWith({ demo: true, response: null }),
    ]);
    expect(tagged).toMatchObject({
      customer_tags: ['vip', 'a; b'],
      customer_advocate: false,
      response_version: 4,
      differences: [],
      intended_at: '2026-11-22T12:00:00.000Z',
      posted_at: null,
      follow_up_on: '2026-11-30',
      example_data: false,
    });
    expect(gone).toMatchObject({
      customer_tags: null,
      response_version: null,
      differences: null,
      example_data: true,
    });
  });

  it('names its fields as CSV does, in the same order', () => {
    const [row] = readBack([rowWith({})]);
    expect(Object.keys(Object(row)).join(',')).toBe(csv.begin().slice(1).trimEnd());
  });

  it('gives back every text as it was, one row a line', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (list) => {
        const rows = readBack(list.map((textPosted) => rowWith({ textPosted })));
        expect(rows).toMatchObject(list.map((text) => ({ text_posted: text })));
      }),
    );
  });
});
