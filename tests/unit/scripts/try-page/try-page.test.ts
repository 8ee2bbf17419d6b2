import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');

it.each([
  ['no page', [], 'usage:'],
  ['a page that is no HTML', ['thread.json'], 'usage:'],
  ['a page that is not there', ['nowhere/thread.html'], 'nowhere/thread.html does not exist.'],
  ['a page that was not recorded', ['entrypoints/desk/index.html'], 'npm run record'],
])('opens no browser for %s', (_name, words, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/try-page.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
});
