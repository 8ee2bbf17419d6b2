import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from '../setup/find-chromium.mjs';

export interface MeasuringBrowser {
  readonly context: BrowserContext;
  /** The extension's background, from where pages are read. */
  readonly worker: Worker;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension in a fresh profile. */
export async function openBrowser(extension: string): Promise<MeasuringBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one or set CHROMIUM_PATH');
  const profile = await mkdtemp(join(tmpdir(), 'rapport-measure-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      // Everything is served from here: no name is looked up outside.
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
