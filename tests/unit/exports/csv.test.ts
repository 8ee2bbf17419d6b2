import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LogRow } from '../../../lib/domain/log-row';
import { format } from '../../../lib/exports/csv';
import { rowWith } from './made-up-row';

function readBack(rows: readonly LogRow[]): readonly Record<string, string>[] {
  const text = format.begin() + format.rows(rows) + format.end();
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('CSV', () => {
  it('starts with the mark that spreadsheets need, and ends every line with CR LF', () => {
    const text = format.begin() + format.rows([rowWith({})]);
    expect(text.startsWith('\ufeffengagement_id,state,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds what a lead needs', () => {
    const customer = { id: 'c-1', identities: [], notes: [], advocateEvidence: [], demo: false };
    const differences = [
      { guardId: 'promise', words: 'We promise' },
      { guardId: 'number-changed', words: '14' },
    ];
    const [row] = readBack([
      { ...rowWith({ differences }), customer: { ...customer, tags: ['vip', 'grinder'] } },
    ]);
    expect(row).toMatchObject({
      post_permalink: 'https://feed.example/1',
      customer_tags: 'vip; grinder',
      response_id: 'r-1',
      response_version: '4',
      response_approver: 'Dana Ruiz',
      response_approvers: 'Dana Ruiz (Legal counsel) 2026-11-20T00:00:00.000Z',
      response_pack: '',
      differences: 'promise; number-changed',
      difference_words: 'We promise; 14',
      text_inserted: 'Sorry, Mara.',
      text_posted: 'Sorry, Mara!',
      reply_permalink: 'https://feed.example/2',
      intended_at: '2026-11-22T12:00:00.000Z',
      posted_at: '',
      follow_up_on: '2026-11-30',
      department: '',
    });
  });

  it.each(['=1+1', '+49 30', '-1', '@cmd', '\tx', '\rx'])('does not let %j run as a formula', (text) => {
    expect(readBack([rowWith({ textPosted: text })])[0]?.text_posted).toBe(`'${text}`);
  });

  it.each(['thanks;=1+1', 'thanks\t=1+1', 'a;b'])(
    'keeps %j in one cell, whatever separates cells',
    (text) => {
      const line = format.rows([rowWith({ textPosted: text })]);
      expect(line).toContain(`,"${text}",`);
      expect(readBack([rowWith({ textPosted: text })])[0]?.text_posted).toBe(text);
    },
  );

  it('gives back every text as it was', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (list) => {
        const rows = readBack(list.map((textPosted) => rowWith({ textPosted })));
        const expected = list.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
        expect(rows.map((row) => row.text_posted)).toEqual(expected);
      }),
    );
  });
});
