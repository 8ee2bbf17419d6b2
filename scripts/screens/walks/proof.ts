import type { Page } from 'playwright-core';
import { driveDesk } from '../../tour/desk-driver.ts';
import { driveFeed } from '../../tour/feed-driver.ts';
import { drivePanel } from '../../tour/panel-driver.ts';
import { FEED_CASE } from '../../tour/tour-cases.ts';
import type { Walk } from '../walk.ts';

/** An edited reply: its entry, its proof on the screen and on paper, and supervision. */
export const proof: Walk = async ({ rapport, demo, camera }) => {
  const page = await rapport.page(demo.feedUrl);
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  const agent = drivePanel(panel);
  await agent.tryExampleData();
  await driveFeed(page).openReply(FEED_CASE.authorName);
  await agent.choose(FEED_CASE.words);
  await agent.insert(1);
  await agent.awaitLogged(/^Inserted/);
  await page.bringToFront();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' We promise a full refund.');
  await driveFeed(page).pressPost();
  await agent.awaitLogged(/^Posted/);
  await rapport.closePanel(panel);

  const tab = await rapport.desk();
  await wide(tab);
  await (await driveDesk(tab).findRow(FEED_CASE.words)).getByRole('link').first().click();
  await tab.getByRole('link', { name: 'Proof of this reply' }).scrollIntoViewIfNeeded();
  await camera.desk('entry', tab);
  await wide(tab);
  await tab.getByRole('link', { name: 'Proof of this reply' }).click();
  await tab.getByRole('heading', { name: 'What was checked' }).waitFor();
  await camera.desk('proof', tab);
  await tab.emulateMedia({ media: 'print' });
  await camera.desk('printed', tab);
  await tab.emulateMedia({ media: null });
  await camera.sheet('proof');

  await wide(tab);
  await driveDesk(tab).open('Supervision');
  await tab.getByRole('heading', { name: 'In numbers' }).waitFor();
  await camera.desk('supervision', tab);
  await tab.keyboard.press('p');
  await camera.desk('a problem', tab);
  await camera.sheet('supervision');
};

const wide = (tab: Page) => tab.setViewportSize({ width: 1280, height: 900 });
