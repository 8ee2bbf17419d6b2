import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { driveDesk } from '../../scripts/tour/desk-driver';
import { driveFeed } from '../../scripts/tour/feed-driver';
import { FEED_CASE } from '../../scripts/tour/tour-cases';
import { expectOpenToAll } from './trouble/expect-open-to-all';
import { openWorkday, type Workday } from './workday/open-workday';
import { readEngagement } from './workday/read-tables';

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
});
afterAll(() => workday?.close());

const ADDED = ' We promise a full refund.';

const checksOf = (desk: Page) => desk.locator('.proof__check').allInnerTexts();

it('a reply that was inserted, edited and posted is proven, printed on one page, and handed on', async () => {
  const { page, panel, agent } = await workday.open(workday.demo.feedUrl);
  const feed = driveFeed(page);
  await feed.openReply(FEED_CASE.authorName);
  await agent.choose(FEED_CASE.words);
  await agent.insert(1);
  await agent.awaitLogged(/^Inserted/);
  await page.bringToFront();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(ADDED);
  await feed.pressPost();
  await agent.awaitLogged(/^Posted .*seen on the page/);
  await expect
    .poll(async () =>
      (await readEngagement(panel, FEED_CASE.words))?.differences.map(({ guardId }) => guardId),
    )
    .toEqual(expect.arrayContaining(['promise', 'refund-offered']));
  const entry = await readEngagement(panel, FEED_CASE.words);

  const desk = await workday.rapport.desk();
  await (await driveDesk(desk).findRow(FEED_CASE.words)).getByRole('link').first().click();
  await desk.getByRole('link', { name: 'Proof of this reply' }).click();
  await desk.getByRole('heading', { name: 'What was checked' }).waitFor();
  const checks = await checksOf(desk);
  expect(checks.join('\n')).toMatch(/^OK\s+The record is whole/);
  expect(checks.map((check) => check.split('\n')[0])).toEqual(['OK', 'OK', 'OK', 'OK', 'Not OK', 'OK']);
  const proof = await desk.getByRole('article').innerText();
  for (const part of [FEED_CASE.words, 'refund offered', 'Not legal advice', entry?.response?.title ?? '?'])
    expect(proof).toContain(part);
  expect((await desk.locator('.reply-comparison__texts ins').allInnerTexts()).join(' ')).toContain('refund');

  await expectOpenToAll(desk);
  const pdf = (await desk.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  const { engagement, operations } = z
    .object({ engagement: z.object({ id: z.string() }), operations: z.array(z.object({ hash: z.string() })) })
    .parse(file);
  expect(engagement.id).toBe(entry?.id);
  expect(operations.length).toBeGreaterThanOrEqual(3);

  await driveDesk(desk).open('Supervision');
  await desk.getByRole('heading', { name: 'In numbers' }).waitFor();
  await expectOpenToAll(desk);
  await desk.keyboard.press('p');
  await desk.getByLabel('Note').fill('Not ours to offer');
  await desk.getByRole('button', { name: 'Note the problem' }).click();
  await desk.getByText('found a problem: Not ours to offer').waitFor();
  expect(await readEngagement(desk, FEED_CASE.words)).toMatchObject({ review: { verdict: 'problem' } });
});
