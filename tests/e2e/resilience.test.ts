import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivePanel } from '../../scripts/tour/panel-driver';
import { ForumWork } from './trouble/forum-work';
import { hangNow, hangOnInput } from './trouble/hang-page';
import { FAILED, historiesOf, INSERTED, INTENDED, POSTED } from './trouble/histories-of';
import {
  BROWSER_RESTARTED,
  EXTENSION_RELOADED,
  type Interruption,
  PANEL_CLOSED,
  WORKER_STOPPED,
} from './trouble/interruptions';
import { readEngagements, readTables } from './workday/read-tables';

/** Long enough to see the intent before its result; shorter than the panel waits for one (5 s). */
const SHORT_HANG_MS = 4_000;

const ALL = [WORKER_STOPPED, PANEL_CLOSED, EXTENSION_RELOADED, BROWSER_RESTARTED];

let work: ForumWork;
beforeAll(async () => {
  work = await ForumWork.start();
});
afterAll(() => work?.close());

/** Interrupts, then does what a person does to go on: opens the page and the panel again, chooses the post. */
async function interrupt(interruption: Interruption, page: Page): Promise<Page> {
  const address = page.url();
  const { closesPages } = interruption;
  await interruption.happen(work);
  const again = closesPages ? await work.visit(address) : page;
  if (!closesPages) await work.read(page);
  await work.choose();
  return again;
}

const agent = async () => drivePanel(await work.panel());
const histories = async (address: string) => historiesOf(await work.panel(), address);

async function countRows(): Promise<Record<string, number>> {
  const { operations, customers, engagements, drafts } = await readTables(await work.panel());
  return Object.fromEntries(
    Object.entries({ operations, customers, engagements, drafts }).map(([name, rows]) => [
      name,
      rows?.length ?? -1,
    ]),
  );
}

describe('interrupted at every step', () => {
  it.each(ALL)('$name: nothing is lost, nothing doubled', async (interruption) => {
    const address = work.forum.addThread();
    let page = await work.visit(address);
    await work.choose();
    const before = await countRows();

    page = await interrupt(interruption, page);
    expect(await countRows(), 'choosing stores nothing').toEqual(before);

    const text = await writeDraft('Best wishes');
    // A closed panel saves what was just typed; nothing else leaves it the time.
    if (interruption !== PANEL_CLOSED) await expect.poll(countRows).toMatchObject({ drafts: 1 });
    page = await interrupt(interruption, page);
    const panel = await work.panel();
    expect(await work.editor(panel).inputValue(), 'the draft is back').toBe(text);

    await panel.getByRole('button', { name: 'Insert reply' }).click();
    await (await agent()).awaitLogged(/^Inserted/);
    expect(await work.box(page).inputValue()).toBe(text);
    page = await interrupt(interruption, page);
    await (await agent()).awaitLogged(/^Inserted/);

    // A page that was closed took the text with it: the person pastes it.
    if (interruption.closesPages) await work.box(page).fill(text);
    await work.post(page);
    await (await agent()).awaitLogged(/^Posted/);
    await interrupt(interruption, page);
    await (await agent()).awaitLogged(/^Posted/);

    expect(await histories(address)).toEqual([POSTED]);
    expect((await readEngagements(await work.panel())).at(-1)).toMatchObject({
      state: 'posted',
      textInserted: text,
      textPosted: text,
      replyPermalink: `${address}#reply-1`,
    });
    expect(await countRows(), 'the draft was used').toMatchObject({ drafts: 0 });
    expect(await (await work.panel()).getByText('You replied by hand').count()).toBe(0);
  });
});

/** Edits the first suggestion. @returns the draft */
async function writeDraft(ending: string): Promise<string> {
  const panel = await work.panel();
  await panel.getByRole('button', { name: 'Edit', exact: true }).first().click();
  const text = `${await work.editor(panel).inputValue()}\n${ending}`;
  await work.editor(panel).fill(text);
  return text;
}

describe('interrupted between intent and result', () => {
  it.each([PANEL_CLOSED, BROWSER_RESTARTED])('$name before it was written: asks', async (interruption) => {
    const address = work.forum.addThread();
    const page = await work.visit(address);
    await work.choose();
    await hangNow(page);
    await insertAndAwaitIntent(address);
    const again = await interrupt(interruption, page);
    await answer(address, 'No');
    await expect.poll(() => histories(address)).toEqual([FAILED]);
    expect(await work.box(again).inputValue()).toBe('');

    await (await agent()).insert(1);
    await (await agent()).awaitLogged(/^Inserted/);
    expect(await histories(address), 'a second try is another entry').toEqual([FAILED, INSERTED]);
  });

  it.each([PANEL_CLOSED, EXTENSION_RELOADED])('$name after it was written: asks', async (interruption) => {
    const address = work.forum.addThread();
    const page = await work.visit(address);
    await work.choose();
    const isHanging = hangOnInput(page);
    await insertAndAwaitIntent(address);
    await isHanging;
    await interrupt(interruption, page);
    await answer(address, 'Yes, inserted');
    await expect.poll(() => histories(address)).toEqual([INSERTED]);
    expect((await readEngagements(await work.panel())).at(-1)?.textInserted).toBe(
      await work.box(page).inputValue(),
    );
    await work.post(page);
    await (await agent()).awaitLogged(/^Posted/);
    expect(await histories(address)).toEqual([POSTED]);
  });

  it('the service worker is stopped: the panel goes on by itself', async () => {
    const address = work.forum.addThread();
    const page = await work.visit(address);
    await work.choose();
    await hangNow(page, SHORT_HANG_MS);
    await insertAndAwaitIntent(address);
    await WORKER_STOPPED.happen(work);
    await (await agent()).awaitLogged(/^Inserted/);
    expect(await histories(address)).toEqual([INSERTED]);
  });
});

async function insertAndAwaitIntent(address: string): Promise<void> {
  await (await agent()).insert(1);
  await expect.poll(() => histories(address)).toEqual([INTENDED]);
}

/** Answers the question about the post of that thread; it comes once the result is overdue. */
async function answer(address: string, words: string): Promise<void> {
  const asked = (await work.panel()).getByRole('status').filter({ hasText: 'Was it inserted?' });
  const ofThread = asked.filter({ hasText: `(${address.split('/').at(-1)})` });
  await ofThread.getByRole('button', { name: words, exact: true }).click();
  await ofThread.waitFor({ state: 'detached' });
}

describe('a page that leaves or hangs while inserting', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['the tab is closed', (page) => page.close()],
    ['the tab goes to another page', (page) => page.goto('about:blank')],
  ])('%s: says so', async (_name, leave) => {
    const address = work.forum.addThread();
    const page = await work.visit(address);
    await work.choose();
    await hangNow(page, SHORT_HANG_MS);
    await insertAndAwaitIntent(address);
    await leave(page);
    const told = (await work.panel()).getByRole('alert').filter({ hasText: 'closed or left the page' });
    await told.waitFor();
    expect(await histories(address), 'nobody knows').toEqual([INTENDED]);
  });

  it('the page hangs: says so, and writes nothing later', async () => {
    const address = work.forum.addThread();
    const page = await work.visit(address);
    await work.choose();
    await hangNow(page, 6_000);
    await insertAndAwaitIntent(address);
    await (await work.panel()).getByRole('alert').filter({ hasText: 'The page does not answer' }).waitFor();
    expect(await histories(address)).toEqual([FAILED]);
    expect(await work.box(page).inputValue()).toBe('');
  });
});
