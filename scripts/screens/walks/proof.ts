import { driveDesk } from '../../tour/desk-driver.ts';
import { driveFeed } from '../../tour/feed-driver.ts';
import { FEED_CASE } from '../../tour/tour-cases.ts';
import { insertAndEdit } from '../insert-and-edit.ts';
import { openBesideFeed, openWideDesk } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

/** An edited reply: its entry, its proof on the screen and on paper, and supervision. */
export const proof: Walk = async ({ rapport, demo, camera }) => {
  const { page, panel, agent } = await openBesideFeed({ rapport, demo });
  await insertAndEdit(page, agent, ' We promise a full refund.');
  await driveFeed(page).pressPost();
  await agent.awaitLogged(/^Posted/);
  await rapport.closePanel(panel);

  const tab = await openWideDesk(rapport);
  await (await driveDesk(tab).findRow(FEED_CASE.words)).getByRole('link').first().click();
  await tab.getByRole('link', { name: 'Proof of this reply' }).scrollIntoViewIfNeeded();
  await camera.desk('entry', tab);
  await tab.getByRole('link', { name: 'Proof of this reply' }).click();
  await tab.getByRole('heading', { name: 'What was checked' }).waitFor();
  await camera.desk('proof', tab);
  await tab.emulateMedia({ media: 'print' });
  await camera.desk('printed', tab);
  await tab.emulateMedia({ media: null });
  await camera.sheet('proof');

  await driveDesk(tab).open('Supervision');
  await tab.getByRole('heading', { name: 'In numbers' }).waitFor();
  await camera.desk('supervision', tab);
  await tab.keyboard.press('p');
  await camera.desk('a problem', tab);
  await camera.sheet('supervision');
};
