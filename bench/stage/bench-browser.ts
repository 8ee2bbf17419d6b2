import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleScript } from '../../tests/e2e/editors/bundle-editor.ts';
import { ensureBuilt } from '../../tests/e2e/harness/ensure-built.ts';
import { launchRapport, type Rapport } from '../../tests/e2e/harness/launch-chromium.ts';

/** Files that are added to the browser's own copy of the production build; the rest of it is as it ships. */
const BENCH_FILES = {
  /** A page of the extension in which nothing runs. */
  'blank.html': '<!doctype html><meta charset="utf-8"><title>Blank</title>',
  /** As plain as a page can be that says something. */
  'plain.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><body><p>Rapport</p></body></html>',
  'empty.js': '',
} as const;

/** Under this name the measuring code stands in a page. */
export const BENCH_GLOBAL = 'rapportBench';

export interface BenchBrowser {
  readonly rapport: Rapport;
  /** Folder of the extension as the browser loaded it. */
  readonly extension: string;
  /** Address of a page of the extension, or of one of the bench's own. */
  addressOf(file: string): string;
  close(): Promise<void>;
}

/** Starts Chromium with the production build in a fresh profile. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
  const extension = join(userDataDir, 'rapport-extension');
  await cp(ensureBuilt('chrome'), extension, { recursive: true });
  for (const [file, content] of Object.entries(BENCH_FILES)) await writeFile(join(extension, file), content);
  const rapport = await launchRapport({ userDataDir });
  return {
    rapport,
    extension,
    addressOf: (file) => `chrome-extension://${rapport.extensionId}/${file}`,
    async close() {
      await rapport.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @returns an expression that puts a script and what it exports into the page it is evaluated in. */
export async function bundleForPage(entry: string, name: string = BENCH_GLOBAL): Promise<string> {
  const code = await bundleScript(join(import.meta.dirname, '..', entry), name);
  return `void (self.${name} = (() => { ${code}\nreturn ${name}; })())`;
}

/** Calls an exported function in the page. */
export function callIn(page: Page, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(`${BENCH_GLOBAL}.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
}
