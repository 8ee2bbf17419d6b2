import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectTaught } from './teaching/collect-taught';
import { MADE_UP_ENGINES, MADE_UP_THREADS, type MadeUpEngine } from './teaching/made-up-engines';
import { rightShares } from './teaching/right-shares';
import { openWorkday, type Place, type Workday } from './workday/open-workday';
import { watchPage } from './workday/watch-page';

const GOAL = 0.95;

let workday: Workday;
beforeAll(async () => {
  workday = await openWorkday();
  for (const engine of MADE_UP_ENGINES)
    await workday.rapport.serveSite(engine.host, async (route, url) => {
      const thread = Number(url.pathname.replaceAll(/\D/g, '')) || 1;
      const body =
        url.pathname === '/empty'
          ? '<!doctype html><title>Empty</title>'
          : engine.page(thread, MADE_UP_THREADS[thread] ?? []);
      await route.fulfill({ contentType: 'text/html', body });
    });
});
afterAll(() => workday?.close());

const addressOf = ({ host }: MadeUpEngine, thread: number) => `https://${host}/thread/${thread}`;
const siteOf = ({ host }: MadeUpEngine) => host.replace('www.', '');
const postsOf = (thread: number) => MADE_UP_THREADS[thread] ?? [];

async function startTeaching({ panel }: Place): Promise<void> {
  const direct = panel.getByRole('button', { name: /^Teach (this page|it again)$/ });
  if (!(await direct.first().isVisible()))
    await panel.locator('.status-line .popover-opener > button').click();
  await direct.locator('visible=true').first().click();
  await panel.getByText('Point at the words of one post').waitFor();
}

async function clickPost(page: Page, thread: number, nth: number): Promise<void> {
  await page
    .getByText(postsOf(thread)[nth]?.paragraphs[0] ?? '', { exact: false })
    .first()
    .click();
}

describe.each(MADE_UP_ENGINES)('$name', (engine) => {
  it('is taught with one click, and then read, also in another thread and after a reload', async () => {
    const place = await workday.open(addressOf(engine, 1));
    const { page, panel } = place;
    const events = await watchPage(page);
    await startTeaching(place);
    await clickPost(page, 1, 3);
    await panel.getByText(`${postsOf(1).length} posts found.`).waitFor();
    await panel.getByRole('button', { name: 'Save for this site' }).click();
    await panel.getByText(`${siteOf(engine)} is read as you taught it`).waitFor();
    await panel.getByText(`${postsOf(1).length} read`).waitFor();
    expect(await events()).toMatchObject({ mutations: [], made: [], submits: 0 });
    expect(page.url()).toBe(addressOf(engine, 1));

    for (const thread of [1, 2]) {
      await page.goto(addressOf(engine, thread));
      await panel.getByText(`${postsOf(thread).length} read`).waitFor();
      const read = await collectTaught(panel);
      const shares = rightShares(read, postsOf(thread), (post) => engine.permalink(thread, post));
      for (const [field, share] of Object.entries(shares)) expect(share, field).toBeGreaterThanOrEqual(GOAL);
    }
    await page.close();
  });
});
