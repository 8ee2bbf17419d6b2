import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const FIXTURE = join(ROOT, 'tests/fixtures/sites/hackernews/reply');
const ADDRESS = 'https://news.ycombinator.com/reply?id=90000002';

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-record-'));
  copyFileSync(`${FIXTURE}.html`, join(folder, 'reply.html'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function record(...words: string[]): { status: number | null; said: string } {
  const result = spawnSync(process.execPath, [join(ROOT, 'scripts/record.ts'), ...words], {
    encoding: 'utf8',
  });
  return { status: result.status, said: result.stdout + result.stderr };
}

it('writes what the contract test expects, and says what it is', () => {
  const { status, said } = record(join(folder, 'reply.html'), '--url', ADDRESS);
  expect(status).toBe(0);
  expect(said).toContain('hackernews:90000002 · reply · burrset @burrset · 2026-03-02T07:00:00.000Z');
  expect(said).toContain('null in every post: language, rating');
  expect(readFileSync(join(folder, 'reply.json'), 'utf8')).toBe(readFileSync(`${FIXTURE}.json`, 'utf8'));
});

it('tells what is read otherwise than before', () => {
  const earlier = readFileSync(`${FIXTURE}.json`, 'utf8').replace('"burrset",', '"burr",');
  writeFileSync(join(folder, 'reply.json'), earlier);
  const { status, said } = record(join(folder, 'reply.html'));
  expect(status).toBe(0);
  expect(said).toContain('~ hackernews:90000002 author name: "burr" -> "burrset"');
});

it('takes the address that stands alone beside a captured page', () => {
  writeFileSync(join(folder, 'reply.json'), JSON.stringify({ url: ADDRESS }));
  const { status, said } = record(join(folder, 'reply.html'));
  expect(status).toBe(0);
  expect(said).toContain('Compare each line with the page');
  expect(readFileSync(join(folder, 'reply.json'), 'utf8')).toBe(readFileSync(`${FIXTURE}.json`, 'utf8'));
});

it('names the parameters that are left in addresses', () => {
  expect(record(join(folder, 'reply.html'), '--url', ADDRESS).said).toMatch(/^parameters in addresses: id /m);
});

it.each([
  ['no arguments', () => [], 'usage:'],
  ['no address', () => [join(folder, 'reply.html')], '--url'],
  ['an address that is none', () => [join(folder, 'reply.html'), '--url', 'reply'], 'usage:'],
  ['a file that is not there', () => [join(folder, 'other.html'), '--url', ADDRESS], 'does not exist'],
])('writes nothing with %s', (_name, words, sentence) => {
  const { status, said } = record(...words());
  expect(status).toBe(1);
  expect(said).toContain(sentence);
  expect(existsSync(join(folder, 'reply.json'))).toBe(false);
});

it('writes nothing that would fail the contract', () => {
  const twice = readFileSync(`${FIXTURE}.html`, 'utf8').replace(/<tr class="athing".*$/m, '$&$&');
  writeFileSync(join(folder, 'reply.html'), twice);
  const { status, said } = record(join(folder, 'reply.html'), '--url', ADDRESS);
  expect(status).toBe(1);
  expect(said).toContain('hackernews:90000002: two posts have this key');
  expect(existsSync(join(folder, 'reply.json'))).toBe(false);
});
