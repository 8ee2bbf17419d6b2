import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { PATIENCE_MS } from '../helpers/patience';
import { bundleStorage, STORAGE_GLOBAL } from './harness/bundle-storage';
import { launchRapport, type Rapport } from './harness/launch-chromium';
import { expectNoBarriers } from './trouble/expect-open-to-all';
import { inspectView } from './trouble/judge-view';

const COUNT = 5_000;
const MATCH = '5,000 engagements match';
const NARROW = 320;

let rapport: Rapport;
let page: Page;
let desk: ReturnType<typeof driveDesk>;
beforeAll(async () => {
  rapport = await launchRapport();
  page = await rapport.desk();
  page.setDefaultTimeout(PATIENCE_MS);
  desk = driveDesk(page);
  await page.evaluate(await bundleStorage('log-in-context.ts'));
  await page.evaluate(`${STORAGE_GLOBAL}.appendLog(${COUNT}, Date.now())`);
  await page.getByText(MATCH).waitFor();
});
afterAll(() => rapport?.close());

const table = () => page.getByRole('table', { name: /^Engagements/ });
const scroller = () => table().locator('..');
const row = (number: number) => table().locator(`tbody tr[aria-rowindex="${number + 2}"]`);
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
const scrollTo = (top: number) => scroller().evaluate((element, to) => element.scrollTo(0, to), top);
/** Where a row stands in the window, in CSS pixels. */
const placeOf = async (number: number) => (await row(number).boundingBox())?.y;

describe('a long log', () => {
  it('has one scroll bar for the whole, and rows only around the view', async () => {
    expect(await table().getAttribute('aria-rowcount')).toBe(String(COUNT + 1));
    await scrollTo(1e9);
    await row(COUNT - 1)
      .getByText(`(${COUNT - 1})`)
      .waitFor();
    await scrollTo((await scroller().evaluate((element) => element.scrollHeight)) / 2);
    await row(COUNT / 2)
      .getByText(`(${COUNT / 2})`)
      .waitFor();
    expect(await desk.rows().count()).toBeLessThan(60);
    await scrollTo(0);
    await row(0).getByText('(0)').waitFor();
  });

  it('keeps the room of a row that is being read', async () => {
    // Of the layout: for rows far out of the view, the browser gives rectangles that are off by parts of a pixel.
    // In one go: a row that is found first and measured afterwards may have gone, and have no height.
    const heights = () =>
      table().evaluate((found) =>
        Array.from(found.querySelectorAll<HTMLElement>('tbody tr'), (each) => each.offsetHeight),
      );
    await scrollTo(1e9);
    const asked = await heights();
    await row(COUNT - 1)
      .getByText(`(${COUNT - 1})`)
      .waitFor();
    const read = await heights();
    await scrollTo(0);
    expect([...new Set([...asked, ...read])]).toHaveLength(1);
  });

  it('is walked through by keys, and Enter and Escape open and close a row', async () => {
    await row(0).getByRole('link').first().focus();
    const steps: readonly (readonly [key: string, number])[] = [
      ['ArrowDown', 1],
      ['j', 2],
      ['ArrowUp', 1],
      ['End', COUNT - 1],
      ['k', COUNT - 2],
      ['Home', 0],
    ];
    for (const [key, number] of steps) {
      await page.keyboard.press(key);
      await expect.poll(focused, { message: key }).toBe(String(number + 2));
    }
    await page.keyboard.press('PageDown');
    await expect.poll(async () => Number(await focused())).toBeGreaterThan(5);
    const at = await focused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(at);
  });

  it('keeps the focus on its row when that is scrolled out of the view', async () => {
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe('2');
    await scrollTo(100_000);
    await row(1_360).getByText('(1360)').waitFor();
    expect(await focused()).toBe('2');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('3');
    await expect.poll(() => scroller().evaluate((element) => element.scrollTop)).toBeLessThan(200);
  });

  it('shows what comes meanwhile above, and moves nothing that is looked at', async () => {
    await scrollTo(20_000);
    await row(275).getByText('(275)').waitFor();
    const before = await placeOf(275);
    await page.evaluate(`${STORAGE_GLOBAL}.appendOne(900001, Date.now() + 60000)`);
    await page.getByText('5,001 engagements match').waitFor();
    await row(276).getByText('(275)').waitFor();
    await expect.poll(() => placeOf(276)).toBe(before);
    await page.getByRole('button', { name: '1 new above' }).click();
    await row(0).getByText('(900001)').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /new above/ }).count()).toBe(0);
  });

  it('finds by words through the whole log, and keeps its filter through a reload', async () => {
    await page.getByLabel('Text', { exact: true }).fill('order number 4321');
    await desk.matchingExactly(1);
    await row(0).getByText('(4321)').waitFor();
    await page.reload();
    await desk.matchingExactly(1);
    await desk.clearFilter();
    await page.getByText('5,001 engagements match').waitFor();
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    await page.setViewportSize({ width: NARROW, height: 700 });
    await row(0).getByText('posted').first().waitFor();
    expect(await inspectView(page)).toMatchObject({ overflow: 0, sideways: 0 });
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Text', { exact: true }).waitFor();
    await expectNoBarriers(page);
    await page.setViewportSize({ width: 1_280, height: 800 });
  });

  it('shows the columns that were chosen, the first of them always', async () => {
    await page.getByRole('button', { name: 'Columns' }).click();
    for (const name of ['Text posted', 'Approved by', 'Links'])
      await page.getByRole('checkbox', { name, exact: true }).check();
    await expectNoBarriers(page);
    await page.keyboard.press('Escape');
    await page.reload();
    await row(0).getByText('Dana Ruiz').or(row(1).getByText('Dana Ruiz')).first().waitFor();
    const first = row(0).getByRole('cell').first();
    const before = (await first.boundingBox())?.x;
    await scroller().evaluate((element) => element.scrollTo(1e4, 0));
    await row(0).getByRole('link', { name: /^Post/ }).waitFor();
    expect((await first.boundingBox())?.x).toBe(before);
  });
});

describe('the whole history of a person', () => {
  it('is reached from a row, and holds all that happened', async () => {
    await row(3).getByRole('link').first().click();
    await page.getByRole('link', { name: 'Whole history' }).click();
    const list = page.getByRole('list', { name: 'What happened with this person' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(6);
    await page.getByRole('button', { name: 'Engagements 5' }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(5);
    await expectNoBarriers(page);
  });
});
