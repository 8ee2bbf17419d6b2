import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drivePanel } from '../../scripts/tour/panel-driver';
import { fillDisk, freeDisk, holdDatabase, WITHOUT_DATABASE } from './trouble/break-storage';
import { ForumWork } from './trouble/forum-work';
import { historiesOf, INSERTED, INTENDED } from './trouble/histories-of';
import { readTables } from './workday/read-tables';

/** What is only true of something that was saved. */
const CLAIMS = /Inserted \d|Posted|Taken off the list|added|Saved|Approved\.|Imported|is loaded/;
const FULL = 'This was not saved: the disk is full';

let work: ForumWork;
let page: Page;
let panel: Page;
beforeAll(async () => {
  work = await ForumWork.start();
});
afterAll(() => work?.close());

async function countRows(extensionPage: Page): Promise<Record<string, number>> {
  const tables = await readTables(extensionPage);
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}

/** Says that nothing was saved, says nothing else, and nothing was. */
async function expectRefusal(view: Page, before: Record<string, number>): Promise<void> {
  await view.getByRole('alert').filter({ hasText: FULL }).waitFor();
  const said = view.locator('.banner').filter({ hasText: CLAIMS });
  expect(await said.allInnerTexts()).toEqual([]);
  expect(await countRows(view)).toEqual(before);
}

describe('a full disk, in the panel', () => {
  let before: Record<string, number>;
  let address: string;
  beforeEach(async () => {
    address = work.forum.addThread();
    page = await work.visit(address);
    await work.choose();
    panel = await work.panel();
    before = await countRows(panel);
    await fillDisk(panel);
  });
  afterEach(() => freeDisk(panel));

  it('inserts nothing, since the intent cannot be written; afterwards it does', async () => {
    await drivePanel(panel).insert(1);
    await expectRefusal(panel, before);
    expect(await work.box(page).inputValue()).toBe('');
    expect(await panel.getByLabel('Log', { exact: true }).count()).toBe(0);
    await freeDisk(panel);
    await drivePanel(panel).insert(1);
    await drivePanel(panel).awaitLogged(/^Inserted/);
    expect(await historiesOf(panel, address)).toEqual([INSERTED]);
  });

  it('does not say inserted when the result cannot be written', async () => {
    await freeDisk(panel);
    await fillDisk(panel, 'operations');
    await drivePanel(panel).insert(1);
    await panel.getByRole('alert').filter({ hasText: FULL }).waitFor();
    expect(await work.box(page).inputValue()).not.toBe('');
    expect(await panel.getByText(/^Inserted/).count()).toBe(0);
    expect(await historiesOf(panel, address)).toEqual([INTENDED]);
  });

  it('keeps what is being written on the screen', async () => {
    await panel.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await work.editor(panel).fill('Half a sentence');
    await expectRefusal(panel, before);
    expect(await work.editor(panel).inputValue()).toBe('Half a sentence');
    await freeDisk(panel);
    await work.editor(panel).fill('A whole sentence.');
    await expect.poll(async () => (await countRows(panel)).drafts).toBe((before.drafts ?? 0) + 1);
  });

  it('keeps a note in its field, and marks nobody', async () => {
    await panel.getByText('Note, tags, accounts').click();
    await panel.getByLabel('Note', { exact: true }).fill('Prefers letters');
    await panel.getByRole('button', { name: 'Add note' }).click();
    await expectRefusal(panel, before);
    expect(await panel.getByLabel('Note', { exact: true }).inputValue()).toBe('Prefers letters');
    const advocate = panel.getByRole('button', { name: 'Advocate', exact: true });
    await advocate.click();
    await expectRefusal(panel, before);
    expect(await advocate.getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps the post on the list', async () => {
    await panel.getByRole('button', { name: 'No reply needed' }).click();
    await expectRefusal(panel, before);
    expect(await drivePanel(panel).mentions().count()).toBe(1);
  });
});

describe('a full disk, at the desk', () => {
  let desk: Page;
  let before: Record<string, number>;
  beforeAll(async () => {
    desk = await work.rapport.desk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    before = await countRows(desk);
    await fillDisk(desk);
  });
  afterEach(() => freeDisk(desk));

  it('imports nothing, and keeps the preview', async () => {
    await desk.getByRole('link', { name: 'Responses' }).click();
    await desk.getByRole('button', { name: 'Import', exact: true }).click();
    await desk.getByLabel('Or paste it here').fill('title,body\nOpening hours,We are open from 9 to 5.');
    await desk.getByRole('button', { name: 'Check what was pasted' }).click();
    await desk.getByRole('button', { name: 'Import 1 response' }).click();
    await expectRefusal(desk, before);
    expect(await desk.getByText('Opening hours', { exact: true }).first().isVisible()).toBe(true);
  });

  it('saves no setting', async () => {
    await desk.getByRole('link', { name: 'Settings' }).click();
    await desk.getByLabel('Your name').fill('Robin');
    await desk.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expectRefusal(desk, before);
  });
});

describe('no database', () => {
  const views = ['sidepanel.html', 'desk.html'];
  const cases = WITHOUT_DATABASE.flatMap(([name, breakIt]) => views.map((view) => ({ name, view, breakIt })));
  it.each(cases)(
    '$view, where $name: says what to do, and offers nothing else',
    async ({ view, breakIt }) => {
      const opened = await work.rapport.context.newPage();
      await opened.addInitScript(breakIt);
      await opened.goto(`chrome-extension://${work.rapport.extensionId}/${view}`);
      const said = opened.getByRole('alert');
      await said.filter({ hasText: 'Rapport cannot keep anything in this browser' }).waitFor();
      expect(await opened.getByRole('button').allInnerTexts()).toEqual(['Try again']);
      await opened.close();
    },
  );
});

describe('a database that others hold', () => {
  it('gives way to a newer Rapport, says so, and touches the page no more', async () => {
    const newer = await ownTab();
    page = await work.visit(work.forum.addThread());
    await work.choose();
    panel = await work.panel();
    await holdDatabase(newer, 500, false);
    await drivePanel(panel).insert(1);
    await panel.getByRole('alert').filter({ hasText: 'Rapport was updated in another tab' }).waitFor();
    expect(await work.box(page).inputValue()).toBe('');
    await newer.close();
    await panel.reload();
    await panel.getByRole('alert').filter({ hasText: 'written by a newer Rapport' }).waitFor();
  });

  it('says so when an old tab keeps it, and goes on once that is closed', async () => {
    await work.rapport.closePanel(panel);
    const old = await ownTab();
    await holdDatabase(old, 1, true);
    await work.rapport.pressToolbarButton(page);
    panel = await work.panel();
    await panel
      .getByRole('alert')
      .filter({ hasText: 'An older Rapport is still open in another tab' })
      .waitFor();
    await old.close();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('heading', { name: 'Set up Rapport' }).waitFor();
  });
});

/** A tab of the extension in which nothing of Rapport runs. */
function ownTab(): Promise<Page> {
  return work.rapport.page(`chrome-extension://${work.rapport.extensionId}/starter-library.json`);
}
