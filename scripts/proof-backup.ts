/**
 * Restores a made-up backup of 100,000 operations through the desk in Chromium, backs it up again, and prints how long
 * each took, how long the page was held up, and how much memory it used: `npm run proof:backup [-- OPERATIONS]`.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchRapport } from '../tests/e2e/harness/launch-chromium.ts';
import { watchPage } from './proof/watch-page.ts';
import { writeBackup } from './proof/write-backup.ts';

const PATIENCE_MS = 600_000;
const wanted = Number(process.argv[2] ?? 100_000);

const folder = await mkdtemp(join(tmpdir(), 'rapport-proof-'));
const rapport = await launchRapport();
try {
  const path = join(folder, 'made-up.ndjson');
  const { operations } = await writeBackup(path, wanted);
  print({ operations, megabytes: Math.round((await stat(path)).size / 1e5) / 10 });
  const desk = await rapport.desk();
  desk.setDefaultTimeout(PATIENCE_MS);
  await desk.getByRole('link', { name: 'Settings' }).click();
  await desk.getByRole('button', { name: 'Restore from a file…' }).waitFor();
  const restoreButton = desk.getByRole('button', { name: /^Restore [\d,]+ operations$/ });
  await measured(desk, 'read and verify', async () => {
    await desk.locator('input[type=file][accept*=ndjson]').setInputFiles(path);
    await restoreButton.waitFor();
  });
  await measured(desk, 'restore and compare', async () => {
    await restoreButton.click();
    await desk.getByText(/chain intact, counts equal/).waitFor();
  });
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await measured(desk, 'back up', async () => {
    await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Back up now' }).click(),
    ]);
  });
} finally {
  await rapport.close();
  await rm(folder, { recursive: true, force: true });
}

async function measured(page: Page, step: string, work: () => Promise<void>): Promise<void> {
  const watch = await watchPage(page);
  const startedAt = performance.now();
  await work();
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  print({ step, seconds, ...(await watch.stop()) });
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}
