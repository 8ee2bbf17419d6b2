import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivePanel } from '../../scripts/tour/panel-driver';
import { countCalls, startCounting } from './trouble/count-calls';
import { ForumWork } from './trouble/forum-work';
import { historiesOf, INSERTED, POSTED } from './trouble/histories-of';
import { ACCOUNT } from './trouble/made-up-forum';
import { readEngagements } from './workday/read-tables';

/** The complaint names a product and a handle. */
const MARKS = 2;

let work: ForumWork;
/** The same thread in two windows, each with its panel. */
let pages: readonly [Page, Page];
let panels: readonly [Page, Page];
beforeAll(async () => {
  work = await ForumWork.start();
  const address = work.forum.addThread();
  const first = await work.visit(address);
  const firstPanel = await work.panel();
  pages = [first, await work.visitInNewWindow(address)];
  panels = [firstPanel, await work.panel()];
});
afterAll(() => work?.close());

/** Opens a fresh thread in both windows, and chooses its post in both panels. */
async function openThread(): Promise<string> {
  const address = work.forum.addThread();
  const nth = address.split('/').at(-1);
  await Promise.all(pages.map((page) => page.goto(address)));
  for (const panel of panels) await drivePanel(panel).mention(`(${nth})`).click();
  for (const panel of panels) await drivePanel(panel).suggestion(1).waitFor();
  return address;
}

const reload = () => Promise.all(pages.map((page) => page.reload()));

function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('rapport-mention')?.size ?? 0);
}

describe('one thread in two windows with two panels', () => {
  it('are two panels', async () => {
    expect(panels[0]).not.toBe(panels[1]);
    expect(await work.rapport.panels()).toHaveLength(2);
  });

  it('logs an own reply once that both see at the same time', async () => {
    const address = await openThread();
    await drivePanel(panels[0]).insert(1);
    for (const panel of panels) await drivePanel(panel).awaitLogged(/^Inserted/);
    expect(await work.box(pages[1]).inputValue(), 'the other page is left alone').toBe('');
    work.forum.addReply(address, { author: ACCOUNT, text: await work.box(pages[0]).inputValue() });
    await reload();
    for (const panel of panels) await drivePanel(panel).awaitLogged(/^Posted/);
    expect(await historiesOf(panels[0], address)).toEqual([POSTED]);
    await reload();
    for (const panel of panels) await drivePanel(panel).awaitCounts({ read: 2, mentions: 1 });
    expect(await historiesOf(panels[0], address)).toEqual([POSTED]);
    for (const panel of panels) expect(await panel.getByText('You replied by hand').count()).toBe(0);
  });

  it('logs a reply typed by hand once, though both offer it and both are answered', async () => {
    const address = await openThread();
    work.forum.addReply(address, { author: ACCOUNT, text: 'We have written to you.' });
    await reload();
    await Promise.all(panels.map((panel) => panel.getByRole('button', { name: 'Log it' }).click()));
    for (const panel of panels) await panel.getByText('You replied by hand').waitFor({ state: 'detached' });
    expect(await historiesOf(panels[0], address)).toEqual([['engagement.logged']]);
  });

  it('takes a post off both lists', async () => {
    await openThread();
    await panels[1].getByRole('button', { name: 'No reply needed' }).click();
    for (const panel of panels) await expect.poll(() => drivePanel(panel).mentions().count()).toBe(0);
  });
});

describe('the page script injected twice', () => {
  it('reads, marks and inserts once', async () => {
    const address = await openThread();
    const [page] = pages;
    const [panel] = panels;
    await injectAgain(panel);
    await injectAgain(panel);
    await expect.poll(() => countMarks(page)).toBe(MARKS);
    await drivePanel(panel).awaitCounts({ read: 1, mentions: 1 });
    expect(await drivePanel(panel).mentions().count()).toBe(1);
    await drivePanel(panel).insert(1);
    await drivePanel(panel).awaitLogged(/^Inserted/);
    const text = await work.box(page).inputValue();
    expect(await historiesOf(panel, address)).toEqual([INSERTED]);
    expect((await readEngagements(panel)).at(-1)?.textInserted).toBe(text);
  });
});

/** Into the tab beside the panel, whether a script is there or not. */
async function injectAgain(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const { scripting, tabs } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    await scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] });
  });
}

describe('one of two panels closed', () => {
  it('leaves the other working, and its own page without observers and marks', async () => {
    await openThread();
    for (const page of pages) await expect.poll(() => countMarks(page)).toBe(MARKS);
    const session = await startCounting(pages[0]);
    await work.rapport.closePanel(panels[0]);
    await expect.poll(() => countMarks(pages[0])).toBe(0);
    await countCalls(session);
    for (const page of pages) await addPost(page);
    await drivePanel(panels[1]).awaitCounts({ read: 2, mentions: 2 });
    await expect.poll(() => countMarks(pages[1])).toBe(2 * MARKS);
    expect(await countCalls(session), 'nothing runs in the page of the closed one').toBe(0);
    expect(await countMarks(pages[0])).toBe(0);
  });
});

/** Another post of another person appears at the end. */
async function addPost(page: Page): Promise<void> {
  await page.evaluate(() => {
    const post = document.querySelector('article')?.cloneNode(true);
    if (!(post instanceof Element)) return;
    post.querySelector('[itemprop=url]')?.setAttribute('href', '/t/1000');
    document.querySelector('main')?.append(post);
  });
}
