import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureResponses } from '../../../../../scripts/measure/ranking/measure-responses';
import { pickExamples } from '../../../../../scripts/measure/ranking/pick-examples';
import { rankOf } from '../../../../../scripts/measure/ranking/rank-score';

const EXAMPLES = [
  ['parcel_late', 'My parcel has not arrived yet'],
  ['parcel_late', 'the delivery is three days late'],
  ['charged_twice', 'I was charged twice for one order'],
  ['charged_twice', 'why do I see the same payment two times'],
] as const;

function writeRows(rows: readonly (readonly [label: string, text: string])[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'rows-')), 'rows.jsonl');
  writeFileSync(path, rows.map(([label, text]) => `${JSON.stringify({ text, label })}\n`).join(''));
  return path;
}

it('prints where the right response stood for each text, and how often it was among the first', async () => {
  const lines: object[] = [];
  const test = writeRows([
    ['parcel_late', 'where is my parcel, it has not arrived'],
    ['charged_twice', 'the order was charged twice'],
  ]);
  const given = { examples: writeRows(EXAMPLES), test, perLabel: null, seed: 1, namesOnly: false };
  expect(await measureResponses(given, (line) => void lines.push(line))).toBe(true);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatchObject({ label: 'parcel_late', best: 'parcel_late', rank: 1 });
  expect(lines[2]).toMatchObject({ summary: true, r1: 100, r3: 100, r5: 100 });
  expect(Object.keys(lines[2] ?? {})).toEqual(
    expect.arrayContaining(['bytes', 'buildMs', 'usMedian', 'usP99']),
  );
});

it('counts equal scores against itself, and a response that is not there as never found', () => {
  expect(rankOf(Float32Array.of(1, 3, 2), 2)).toBe(2);
  expect(rankOf(Float32Array.of(0, 0, 0), 0)).toBe(3);
  expect(rankOf(Float32Array.of(0), -1)).toBe(Number.POSITIVE_INFINITY);
});

it('draws so many examples of each label, the same ones for the same seed', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({ text: String(at), label: at % 2 ? 'a' : 'b' }));
  const drawn = pickExamples(rows, 3, 1);
  expect(drawn.map(({ label }) => label).toSorted()).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
  expect(pickExamples(rows, 3, 1)).toEqual(drawn);
  expect(pickExamples(rows, 3, 2)).not.toEqual(drawn);
});
