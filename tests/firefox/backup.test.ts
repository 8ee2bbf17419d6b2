import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../scripts/proof/write-backup';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { type Firefox, launchFirefox } from './harness/launch-firefox';
import { openTab } from './harness/tabs';

const OPERATIONS = 1_200;

describe.skipIf(findFirefox() === null)('a backup in Firefox', () => {
  let firefox: Firefox;
  let folder: string;
  beforeAll(async () => {
    firefox = await launchFirefox();
    folder = await mkdtemp(join(tmpdir(), 'rapport-backup-'));
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is verified, previewed and restored in one transaction', async () => {
    const path = join(folder, 'made-up.ndjson');
    const { operations } = await writeBackup(path, OPERATIONS);
    const desk = await openTab(firefox, `${firefox.origin}/desk.html#/settings`);
    const text = await readFile(path, 'utf8');
    const said = await desk.evaluate(`(${restoreInPage.toString()})(${JSON.stringify(text)})`);
    const count = operations.toLocaleString('en');
    expect(said).toContain(`Restore ${count} operations`);
    expect(said).toContain(`${count} operations of 2 devices, chain intact, counts equal.`);
  });
});

/** Runs in the desk. @returns what the dialog said before and after. */
async function restoreInPage(text: string): Promise<string> {
  const until = async <Value>(look: () => Value | null | undefined) => {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const field = await until(() =>
    document.querySelector<HTMLInputElement>('input[type=file][accept*=ndjson]'),
  );
  const files = new DataTransfer();
  files.items.add(new File([text], 'rapport-backup.ndjson'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const dialog = () => document.querySelector('dialog');
  const button = await until(() => dialog()?.querySelector<HTMLButtonElement>('.button--main'));
  const before = dialog()?.textContent;
  button.click();
  await until(() => dialog()?.querySelector('[role=alert]'));
  return `${before} ${dialog()?.textContent}`;
}
