import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCaptures } from '../../../../scripts/measure/list-captures.ts';
import { loadCapture, loadTruth } from '../../../../scripts/measure/load-capture.ts';
import { measureCapture } from '../../../../scripts/measure/measure-capture.ts';
import type { MeasuringBrowser } from '../../../../scripts/measure/open-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-captures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const only = () => {
  const [file] = listCaptures(folder, null);
  if (file === undefined) throw new Error('no capture');
  return file;
};

it('lists the pages of every site, in the order of their numbers', () => {
  write({
    'forum/10.html': '',
    'forum/9.html': '',
    'forum/9.json': '{}',
    'board/1.html': '',
    'notes.md': '',
  });
  expect(listCaptures(folder, null).map(({ name }) => name)).toEqual(['board/1', 'forum/9', 'forum/10']);
  expect(listCaptures(folder, 'board').map(({ name }) => name)).toEqual(['board/1']);
  expect(listCaptures(join(folder, 'nowhere'), null)).toEqual([]);
});

describe('the address of a page', () => {
  const canonical = '<link rel="canonical" href="https://forum.example/t/1?a=1&amp;b=2">';
  it.each([
    ['told beside it', '{"url":"https://forum.example/t/9"}', canonical, 'https://forum.example/t/9'],
    ['its own, where nothing is beside it', null, canonical, 'https://forum.example/t/1?a=1&b=2'],
    [
      'its own, where the field is missing',
      '{"date":"2026"}',
      canonical,
      'https://forum.example/t/1?a=1&b=2',
    ],
    [
      'its own, told to others',
      '{"url":null}',
      '<meta property="og:url" content="https://forum.example/o">',
      'https://forum.example/o',
    ],
  ])('is %s', (_name, beside, html, url) => {
    write({ 'forum/1.html': html, ...(beside === null ? {} : { 'forum/1.json': beside }) });
    expect(loadCapture(only())).toEqual({ url, html });
  });

  it.each(['{}', '{"url":"file:///a"}', '{"url":"here"}'])('is missed in %s', (beside) => {
    write({ 'forum/1.html': '<p>', 'forum/1.json': beside });
    expect(() => loadCapture(only())).toThrow('No address');
  });
});

it('takes a field of another kind for one that is not told', () => {
  write({ 'forum/1.html': '', 'forum/1.truth.json': '[{"author":"Ada","textLength":"12","permalink":5}]' });
  expect(loadTruth(only())).toMatchObject([{ author: 'Ada', textLength: null, permalink: null }]);
});

describe('a capture that cannot be read', () => {
  const browser: MeasuringBrowser = {
    get context(): never {
      throw new Error('The browser is gone');
    },
    get worker(): never {
      throw new Error('The browser is gone');
    },
    close: async () => undefined,
  };

  it.each([
    ['a browser that ended', { 'forum/1.json': '{"url":"https://forum.example/"}' }, 'The browser is gone'],
    ['no address', {}, 'No address'],
  ])('says why, and counts its posts as not found: %s', async (_name, files, error) => {
    write({ 'forum/1.html': '<p>', 'forum/1.truth.json': '[{"author":"Ada"},{"author":"Bo"}]', ...files });
    const measured = await measureCapture(only(), browser);
    expect(measured).toMatchObject({ posts: [], score: { truth: 2, found: 0, false: 0 } });
    expect(measured.error).toContain(error);
  });

  it('says so where its truth cannot be read', async () => {
    write({ 'forum/1.html': '<p>', 'forum/1.truth.json': '[{' });
    expect((await measureCapture(only(), browser)).error).toContain('JSON');
  });
});
