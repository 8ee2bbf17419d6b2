import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED, FEED_PAGE } from '../../scripts/demo/data/feed-posts';
import { countMarks } from '../../scripts/tour/page-facts';
import { openWorkday, type Workday } from './workday/open-workday';
import { watchPage } from './workday/watch-page';

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
});
afterAll(() => workday?.close());

const aboutUs = (pages: number) => FEED.slice(0, pages * FEED_PAGE).filter(({ aboutBrand }) => aboutBrand);
const counts = (pages: number) => ({ read: pages * FEED_PAGE, mentions: aboutUs(pages).length });
const URGENCIES = ['Answer first', 'Answer soon'];

describe('the list', () => {
  it('holds the posts about the brand with the reason, the most urgent and then the newest first', async () => {
    const { page, agent } = await workday.open(workday.demo.feedUrl);
    await page.getByRole('button', { name: 'More posts' }).click();
    await agent.awaitCounts(counts(2));
    const rows = await Promise.all(
      (await agent.mentions().all()).map(async (row) => ({
        words: await row.innerText(),
        urgency: await row.getByRole('img').evaluateAll((icons) => icons[0]?.getAttribute('aria-label')),
        at: Date.parse((await row.locator('time').getAttribute('datetime')) ?? ''),
      })),
    );
    for (const { text } of aboutUs(2)) expect(rows.some(({ words }) => words.includes(text))).toBe(true);
    for (const { words } of rows) expect(words).toMatch(/in text$/);
    expect(rows.find(({ words }) => words.includes('stopped working'))?.words).toContain(
      '@harborfinch in text',
    );
    const rank = (urgency: string | null | undefined) => (URGENCIES.indexOf(urgency ?? '') + 3) % 3;
    const inOrder = rows.toSorted((a, b) => rank(a.urgency) - rank(b.urgency) || b.at - a.at);
    expect(rows).toEqual(inOrder);
    expect(new Set(rows.map(({ urgency }) => urgency)).size).toBeGreaterThan(1);
    await page.close();
  });

  it('is read and marked in the page without a change to it, and grows with the feed', async () => {
    const page = await workday.rapport.page(workday.demo.feedUrl);
    await page
      .getByRole('feed')
      .getByRole('article')
      .nth(FEED_PAGE - 1)
      .waitFor();
    const events = await watchPage(page);
    const { agent } = await workday.press(page);
    await agent.awaitCounts(counts(1));
    await expect.poll(() => countMarks(page)).toBeGreaterThanOrEqual(aboutUs(1).length);
    await agent.choose('keep its temperature');
    await agent.suggestion(1).waitFor();
    expect(await events()).toMatchObject({ mutations: [], made: [], submits: 0, posts: 0 });
    const marked = await markedWords(page);
    expect(marked).toContain('@harborfinch');
    expect(marked).toContain('Harbor & Finch');

    await page.getByRole('button', { name: 'More posts' }).click();
    await agent.awaitCounts(counts(2));
    await agent.mention('travel cup leaks').waitFor();
    await expect.poll(() => countMarks(page)).toBeGreaterThanOrEqual(aboutUs(2).length);
    await page.close();
  });

  it('follows navigation within the page', async () => {
    const { page, agent } = await workday.open(workday.demo.feedUrl);
    await agent.awaitCounts(counts(1));
    await page.getByRole('feed').getByRole('article').first().locator('a:has(time)').click();
    await page.waitForURL(/@mara_lk/);
    await agent.awaitCounts({ read: 1, mentions: 1 });
    expect(await agent.mentions().allInnerTexts()).toEqual([expect.stringContaining('stopped working')]);
    await page.goBack();
    await agent.awaitCounts(counts(1));
    await page.close();
  });
});

function markedWords(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((marks) =>
      [...marks].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    ),
  );
}

describe('a page that cannot be listed', () => {
  it('says what to do where the tab was not allowed, and that there are no posts', async () => {
    await workday.rapport.serveSite('shop.example', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><p>Hello' }),
    );
    const { page, panel } = await workday.open(workday.demo.feedUrl);
    const shop = await workday.rapport.page('https://shop.example/');
    await panel.getByText('Click the Rapport button in the toolbar to read this tab.').waitFor();
    await workday.press(shop);
    await panel.getByText('No posts on this page yet.').waitFor();
    await shop.close();
    await page.bringToFront();
    await panel.getByText('8 read').waitFor();
    await page.close();
  });

  it('says so of a page of the browser itself, once the button was pressed there in vain', async () => {
    const { page, panel } = await workday.open(workday.demo.feedUrl);
    const version = await workday.rapport.page('chrome://version');
    await panel.getByText('Click the Rapport button in the toolbar to read this tab.').waitFor();
    await workday.press(version);
    await panel.getByText('The browser lets no extension read this page.').waitFor();
    await version.close();
    await page.close();
  });
});

describe('emptying the list', () => {
  const WAYS = [
    ['No reply needed', 'tastes like a different coffee', 'Taken off the list: no reply needed.'],
    ['Later', 'waiting for my refund', 'Taken off the list for now: later.'],
    ['Not about us', 'keep its temperature', 'Taken off the list: not about us.'],
  ] as const;

  it.each(WAYS)(
    '%s: undone with one click, and kept when the panel is opened again',
    async (way, words, said) => {
      const { page, panel, agent } = await workday.open(workday.demo.feedUrl);
      await agent.choose(words);
      await agent.setAside(way);
      await panel.getByText(said).waitFor();
      await agent.mention(words).waitFor({ state: 'detached' });
      await panel.getByRole('button', { name: 'Undo' }).click();
      await agent.mention(words).waitFor();

      await agent.choose(words);
      await agent.setAside(way);
      await agent.mention(words).waitFor({ state: 'detached' });
      const left = await agent.mentions().count();
      await workday.rapport.closePanel(panel);
      const again = await workday.press(page);
      await again.agent.mention('stopped working').waitFor();
      await expect.poll(() => again.agent.mentions().count()).toBe(left);
      expect(await again.agent.mention(words).count()).toBe(0);
      await page.close();
    },
  );
});
