import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measureTriage } from '../../../../scripts/measure/triage/measure-triage';

const folder = mkdtempSync(join(tmpdir(), 'triage-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(rows: readonly object[]): string {
  const path = join(folder, `${rows.length}.jsonl`);
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

async function measure(task: string, rows: readonly object[]) {
  const lines: object[] = [];
  const given = { task, train: null, test: fileOf(rows), curve: false };
  const done = await measureTriage(given, (line) => void lines.push(line));
  return { done, lines };
}

it('judges with the shipped judgement alone, languages apart', async () => {
  const { lines } = await measure('sentiment', [
    { text: 'The lid broke again, terrible', label: 'negative', lang: 'en' },
    { text: 'The lid broke again, awful', label: 'negative', lang: 'en-GB' },
  ]);
  expect(lines).toMatchObject([
    { lang: 'en', accuracy: 100 },
    { lang: 'en-GB', accuracy: 100 },
    { summary: true, rows: 2, learned: 0, accuracy: 100, meanMacroF1: 100 },
  ]);
});

it('leaves out what is undefined, and reports controls apart', async () => {
  const { lines } = await measure('complaint', [
    { text: 'The lid broke again, terrible', label: 'complaint', domain: 'retail' },
    { text: 'Good morning', label: 'not_complaint', domain: 'random_tweet' },
    { text: 'Hm', label: 'undefined', domain: 'retail' },
  ]);
  expect(lines).toMatchObject([
    { part: 'service', rows: 1 },
    { summary: true, rows: 2, accuracy: 100 },
  ]);
});

it('says in which line a row cannot be read', async () => {
  await expect(measure('complaint', [{ text: 'a' }, {}, {}, {}])).rejects.toThrow('4.jsonl:1 is no row');
});

it('knows only its tasks', async () => {
  expect((await measure('weather', [])).done).toBe(false);
});
