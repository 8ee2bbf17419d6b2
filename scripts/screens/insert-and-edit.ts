import type { Page } from 'playwright-core';
import { driveFeed } from '../tour/feed-driver.ts';
import type { drivePanel } from '../tour/panel-driver.ts';
import { FEED_CASE } from '../tour/tour-cases.ts';

/** Inserts the first reply to the tour's post, and types more behind it in the site's own reply box. */
export async function insertAndEdit(page: Page, agent: ReturnType<typeof drivePanel>, added: string) {
  await driveFeed(page).openReply(FEED_CASE.authorName);
  await agent.choose(FEED_CASE.words);
  await agent.insert(1);
  await agent.awaitLogged(/^Inserted/);
  await page.bringToFront();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(added);
}
