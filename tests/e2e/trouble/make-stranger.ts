import { createHash } from 'node:crypto';
import { mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Stranger',
  version: '1',
  permissions: ['tabs', 'scripting'],
  host_permissions: ['*://*/*'],
};

export interface Stranger {
  readonly folder: string;
  /** Address of its one page. */
  readonly page: string;
}

/** Writes another extension that may do everything everywhere. */
export async function makeStranger(): Promise<Stranger> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'stranger-')));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  return { folder, page: `chrome-extension://${idOf(folder)}/page.html` };
}

/** Chromium makes the id of an unpacked extension from its folder: 32 letters from a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
