import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';

describe('findChromium', () => {
  let folder: string;
  const placed = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-find-'));
    for (const name of ['chromium', 'my-browser', 'not-executable']) writeFileSync(placed(name), '');
    for (const name of ['chromium', 'my-browser']) chmodSync(placed(name), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes CHROMIUM_PATH before all others', () => {
    expect(findChromium({ CHROMIUM_PATH: placed('my-browser'), PATH: folder })).toBe(placed('my-browser'));
  });

  it.each(['missing', 'not-executable', '.'])(
    'takes nothing else where CHROMIUM_PATH is wrong: %s',
    (name) => {
      expect(findChromium({ CHROMIUM_PATH: placed(name), PATH: folder })).toBeNull();
    },
  );

  it('finds one on the PATH', () => {
    expect(findChromium({ PATH: folder })).toBe(placed('chromium'));
  });
});
