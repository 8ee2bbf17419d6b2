import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violations } from './helpers/import-rule';

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}');

describe('the import direction', () => {
  it('holds in every file', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap((path) => violations(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['lib/domain/post.ts', "import { x } from '../storage/ledger';", 'further out'],
    ['lib/sites/x.ts', "import { y } from './hackernews';", 'another plug-in'],
    ['lib/sites/x.ts', "import { y } from '../recognition/match';", 'sibling'],
    ['lib/sites/x.ts', "import * as z from 'zod/mini';", 'must not end up in the page'],
    ['lib/page/watch-posts.ts', "import Dexie from 'dexie';", 'must not end up in the page'],
    ['lib/services/add-note.ts', "import browser from 'webextension-polyfill';", 'only'],
    ['components/Button.tsx', "import { browser } from '../lib/browser';", 'only'],
    ['lib/panel-model.ts', "import { Button } from '../components/Button';", 'further out'],
    ['lib/services/open.ts', "export { m } from '../desk-model';", 'further out'],
  ])('refuses a planted violation in %s: %s', (path, source, rule) => {
    expect(violations(path, source).join()).toContain(rule);
  });

  it.each([
    ['lib/sites/x.ts', "import type { Post } from '../domain/post';\nimport { readText } from './_text';"],
    ['lib/sites/x.ts', "import type { Database } from 'dexie';"],
    ['lib/services/add-note.ts', "import { appendOperations } from '../storage/ledger';"],
  ])('allows what the house allows in %s', (path, source) => {
    expect(violations(path, source)).toEqual([]);
  });
});

it('nothing in the storage awaits requests together: in Firefox the transaction would be lost', () => {
  const together = globSync('lib/storage/**/*.ts').filter((path) =>
    /await Promise\.(?:all|allSettled)\(/.test(readFileSync(path, 'utf8')),
  );
  expect(together).toEqual([]);
});

describe('the shape of files', () => {
  it('keeps every source file within 300 lines, and half of them within 80', () => {
    const lengths = sources.map((path) => [path, readFileSync(path, 'utf8').split('\n').length] as const);
    const recorded = readFileSync('docs/decisions/README.md', 'utf8');
    expect(lengths.filter(([path, length]) => length > 300 && !recorded.includes(path))).toEqual([]);
    const sorted = lengths.map(([, length]) => length).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });
});
