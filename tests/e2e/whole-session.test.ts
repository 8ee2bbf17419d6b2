import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drivePanel } from '../../scripts/tour/panel-driver';
import { ForumWork } from './trouble/forum-work';
import { recordRequests } from './trouble/record-requests';

let work: ForumWork;
beforeAll(async () => {
  work = await ForumWork.start();
});
afterAll(() => work?.close());

/** Notes what moves the page or leaves it, from inside, before anybody else hears of it. @returns what reads the notes */
async function recordMoves(page: Page): Promise<() => Promise<string[]>> {
  const gone: string[] = [];
  page.on('framenavigated', (frame) => gone.push(`navigated ${frame.url()}`));
  await page.evaluate(() => {
    const moves: string[] = [];
    Reflect.set(window, 'moves', moves);
    document.body.style.minHeight = '5000px';
    for (const type of ['scroll', 'submit', 'hashchange', 'popstate', 'beforeunload'])
      window.addEventListener(type, (event) => moves.push(`${type} ${event.isTrusted}`), true);
  });
  return async () => [...gone, ...(await page.evaluate((): string[] => Reflect.get(window, 'moves')))];
}

it('a whole session of use asks the site for nothing, and neither moves, leaves nor sends its page', async () => {
  const address = work.forum.addThread();
  const page = await work.visit(address);
  const panel = await work.panel();
  const requests = await recordRequests(work.rapport, panel);
  const moves = await recordMoves(page);
  const agent = drivePanel(panel);

  await work.rapport.pressToolbarButton(page);
  await panel.reload();
  await work.read(page);
  await work.choose();
  await agent.addNote('Wrote before');
  await panel.getByRole('button', { name: 'Advocate', exact: true }).click();
  await agent.insert(1);
  await agent.awaitLogged(/^Inserted/);
  expect(await moves(), 'until the person posts').toEqual([]);

  await work.post(page);
  await agent.awaitLogged(/^Posted/);
  await panel.getByRole('button', { name: 'Back to the list' }).click();
  // The page tells its counts a moment after the last change.
  await page.waitForTimeout(1_000);
  expect(await moves(), 'but for what the person sent').toEqual(['submit true']);
  const outside = (await requests()).filter((request) => !/ (blob:)?chrome-extension:/.test(request));
  expect(outside).toEqual([`POST ${address}`]);

  await page.evaluate(() => window.scrollTo(0, 500));
  await expect.poll(moves, { message: 'a scroll would have been seen' }).toContain('scroll true');
});
