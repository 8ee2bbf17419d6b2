import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { driveBackup } from '../../../tests/e2e/workday/backup-driver.ts';
import { writeBackup } from '../../proof/write-backup.ts';
import type { Walk } from '../walk.ts';

/** Long enough at work to be looked at. */
const OPERATIONS = 6_000;

/** Every state of backing up and restoring. */
export const backup: Walk = async ({ rapport, camera }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-screens-'));
  const path = join(folder, 'rapport-backup-0000000a-2026-11-22-1402.ndjson');
  await writeBackup(path, OPERATIONS);
  const text = await readFile(path, 'utf8');
  const tab = await rapport.desk();
  const drive = driveBackup(tab);
  const choose = (content: string) =>
    drive.choose({ name: 'rapport-backup.ndjson', mimeType: '', buffer: Buffer.from(content) });
  await drive.open();
  await show(tab);
  await camera.desk('never, nothing', tab);
  await choose('engagement_id,state\r\n');
  await drive.dialog.getByRole('alert').waitFor();
  await camera.desk('not a backup', tab);
  await drive.close();
  await choose(text.slice(0, text.indexOf('\n', 100_000) + 1));
  await drive.dialog.getByRole('alert').waitFor();
  await camera.desk('cut off', tab);
  await drive.close();
  await choose(text.replace('"Mara Lind"', '"Mira Lind"'));
  await drive.dialog.getByRole('alert').waitFor();
  await camera.desk('broken', tab);
  await drive.close();
  await drive.choose(path);
  await drive.dialog.getByRole('button', { name: 'Stop' }).click();
  await drive.dialog.getByText('Stopped.').waitFor();
  await camera.desk('stopped', tab);
  await drive.close();
  await press(tab, 'Load example data');
  await drive.choose(path);
  await drive.dialog.getByRole('alert').waitFor();
  await camera.desk('examples here', tab);
  await drive.close();
  await press(tab, 'Remove example data');
  await camera.sheet('refused');

  await drive.choose(path);
  await drive.dialog.getByText('verified').waitFor();
  await camera.desk('reading', tab);
  await drive.restoreButton.waitFor();
  await camera.desk('preview', tab);
  await drive.restoreButton.click();
  await drive.dialog.getByText('Writing').waitFor();
  await camera.desk('restoring', tab);
  await drive.dialog.getByText('chain intact, counts equal').waitFor();
  await camera.desk('done', tab);
  await drive.close();
  await drive.choose(path);
  await drive.dialog.getByText('here already').first().waitFor();
  await camera.desk('again', tab);
  await drive.close();
  await camera.sheet('restored');

  await forgetBackup(tab);
  await tab.getByRole('link', { name: 'Log' }).click();
  await tab.reload();
  await tab.getByText('This log was never backed up').waitFor();
  await camera.desk('log', tab);
  await drive.open();
  await show(tab);
  await camera.desk('restored, later', tab);
  await drive.backUp();
  await tab.getByText('Nothing has changed since').waitFor();
  await camera.desk('backed up', tab);
  await camera.sheet('settings');
  await rm(folder, { recursive: true, force: true });
  await tab.close();
};

function show(tab: Page): Promise<void> {
  return tab.getByRole('button', { name: 'Back up now' }).scrollIntoViewIfNeeded();
}

async function press(tab: Page, name: string): Promise<void> {
  await tab.getByRole('button', { name }).click();
  await tab.locator('.desk__notice .banner').waitFor();
  await tab.locator('.desk__notice').getByRole('button').click();
}

/** As if the log had been written here, and never backed up. */
function forgetBackup(tab: Page): Promise<void> {
  return tab.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('rapport');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').delete('last-backup');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
