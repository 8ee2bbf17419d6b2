import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type WrittenBackup, writeBackup } from '../../scripts/proof/write-backup';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { launchRapport, type Rapport } from './harness/launch-chromium';
import { expectOpenToAll } from './trouble/expect-open-to-all';
import { driveBackup } from './workday/backup-driver';
import { openWorkday } from './workday/open-workday';
import { readTables, type Tables } from './workday/read-tables';

let folder: string;
/** Of a machine with the example work. */
let original: Tables;
let file: string;
let rapport: Rapport;
let desk: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-backup-'));
  const workday = await openWorkday();
  const first = await workday.rapport.desk();
  const backup = driveBackup(first);
  await backup.open();
  await first.getByText(/^Never backed up: [\d,]+ operations exist only here\.$/).waitFor();
  const download = await backup.backUp();
  expect(download.suggestedFilename()).toMatch(/^rapport-backup-[0-9a-f]{8}-\d{4}-\d\d-\d\d-\d{4}\.ndjson$/);
  file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await first.getByText(/Nothing has changed since/).waitFor();
  original = rowsOf(await readTables(first));
  await workday.close();
});
afterAll(async () => {
  await rapport?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What is only about one database is not in a backup. */
function rowsOf({ meta: _meta, staged: _staged, ...rows }: Tables): Tables {
  return rows;
}

async function operationsHere(page: Page): Promise<number> {
  return (await readTables(page)).operations?.length ?? 0;
}

async function freshDesk(): Promise<Page> {
  await rapport?.close();
  rapport = await launchRapport();
  const page = await rapport.desk();
  await driveBackup(page).open();
  return page;
}

describe('a backup of the example work, in a fresh profile', () => {
  beforeAll(async () => {
    desk = await freshDesk();
  });

  it('is previewed before anything is written', async () => {
    const backup = driveBackup(desk);
    await backup.choose(file);
    await backup.restoreButton.waitFor();
    await backup.dialog.getByText('intact, as the file says').waitFor();
    await expectOpenToAll(desk);
    expect(await operationsHere(desk)).toBe(0);
  });

  it('gives the same log, people, responses and settings', async () => {
    const backup = driveBackup(desk);
    await backup.restoreButton.click();
    await backup.dialog.getByText(/operations of 1 device, chain intact, counts equal\./).waitFor();
    await expectOpenToAll(desk);
    expect(rowsOf(await readTables(desk))).toEqual(original);
    expect((await readTables(desk)).staged).toEqual([]);
    await backup.dialog.getByRole('link', { name: 'Open the log' }).click();
    await driveDesk(desk).matchingExactly(original.engagements?.length ?? 0);
  });

  it('adds nothing a second time', async () => {
    const backup = driveBackup(desk);
    await backup.open();
    await backup.choose(file);
    await backup.dialog.getByText('Everything in this file is here already').waitFor();
    expect(await backup.restoreButton.count()).toBe(0);
    await backup.close();
    expect(rowsOf(await readTables(desk))).toEqual(original);
  });
});

describe('a file that is not as it was written', () => {
  beforeAll(async () => {
    desk = await freshDesk();
  });

  const cases: readonly [name: string, sentence: RegExp, damage: (text: string) => Buffer][] = [
    ['something else', /This is not a Rapport backup/, () => Buffer.from('engagement_id,state\r\n')],
    [
      'cut off',
      /The file is cut off: it holds/,
      (text) => Buffer.from(text.slice(0, text.indexOf('\n', 20_000) + 1)),
    ],
    ['broken off while packing', /could not be read to its end/, (text) => gzipSync(text).subarray(0, 2_000)],
    [
      'with a changed name',
      /The chain is broken at number/,
      (text) => Buffer.from(text.replace('"Mara Lind"', '"Mira Lind"')),
    ],
  ];

  it.each(cases)('%s: a sentence says so, and nothing is written', async (_name, sentence, damage) => {
    const backup = driveBackup(desk);
    const buffer = damage(await readFile(file, 'utf8'));
    await backup.choose({ name: 'rapport-backup.ndjson', mimeType: '', buffer });
    await backup.dialog.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await expectOpenToAll(desk);
    expect(await backup.restoreButton.count()).toBe(0);
    await backup.close();
    const tables = await readTables(desk);
    expect(Object.values(rowsOf(tables)).flat()).toEqual([]);
    expect(tables.staged).toEqual([]);
  });
});

describe('a page that dies while it restores', () => {
  const OPERATIONS = 3_000;
  /** A browser, a crash, what it left undone, and the whole once more. */
  const PATIENCE_MS = 180_000;
  let large: string;
  let written: WrittenBackup;
  beforeAll(async () => {
    large = join(folder, 'large.ndjson');
    written = await writeBackup(large, OPERATIONS);
  });
  beforeEach(async () => {
    desk = await freshDesk();
  });

  it.each(['Writing:', 'Building the log:', 'Checking the chain:'])(
    'at “%s” leaves all or nothing, and the file can be restored',
    async (step) => {
      const backup = driveBackup(desk);
      await backup.choose(large);
      await backup.restoreButton.waitFor();
      const seen = await watchFor(desk, step);
      await backup.restoreButton.click();
      await seen();
      await crash(desk);
      desk = await rapport.desk();
      const tables = await readTables(desk);
      const found = tables.operations?.length ?? 0;
      expect(step === 'Checking the chain:' ? [written.operations] : [0, written.operations]).toContain(
        found,
      );
      expect(tables.heads).toHaveLength(found === 0 ? 0 : 2);
      expect(tables.engagements?.length ?? 0).toBe(found === 0 ? 0 : written.engagements);

      const again = driveBackup(desk);
      await again.open();
      expect(await driveDesk(desk).checkLedger()).toContain('the chain is intact');
      await again.choose(large);
      if (found === 0) {
        await again.restoreButton.click();
        await again.dialog.getByText('chain intact, counts equal').waitFor();
      } else {
        await again.dialog.getByText('Everything in this file is here already').waitFor();
      }
    },
    PATIENCE_MS,
  );
});

/** @returns what waits until those words have been in the dialog, however shortly. */
async function watchFor(page: Page, words: string): Promise<() => Promise<void>> {
  const watch = await page.evaluateHandle((wanted) => {
    const seen = new Promise<void>((resolve) => {
      const look = () => {
        if (document.querySelector('dialog')?.textContent?.includes(wanted)) resolve();
      };
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    return { seen };
  }, words);
  return () => watch.evaluate(({ seen }) => seen);
}

/** As when the browser ends a page that has run out of memory. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}
