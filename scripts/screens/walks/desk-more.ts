import { driveDesk } from '../../tour/desk-driver.ts';
import { openBesideFeed, openWideDesk } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

/** What opens in the desk: columns, saved filters, a whole history. */
export const deskMore: Walk = async ({ rapport, demo, camera }) => {
  const { panel } = await openBesideFeed({ rapport, demo });
  await rapport.closePanel(panel);
  const tab = await openWideDesk(rapport);
  const desk = driveDesk(tab);
  const press = (name: string | RegExp) => tab.getByRole('button', { name }).first().click();

  await desk.rows().first().waitFor();
  await press('Columns');
  await camera.desk('columns', tab);
  await tab.keyboard.press('Escape');
  await press('Saved filters');
  await camera.desk('saved filters', tab);
  await tab.keyboard.press('Escape');
  await tab
    .getByRole('searchbox')
    .or(tab.getByLabel('Text', { exact: true }))
    .first()
    .fill('never written');
  await desk.matchingExactly(0);
  await camera.desk('no match', tab);
  await camera.sheet('log');

  await press('Clear all');
  await desk.rows().first().getByRole('link').first().click();
  await tab.getByRole('link', { name: 'Whole history' }).click();
  await tab.getByRole('list', { name: 'What happened with this person' }).waitFor();
  await camera.desk('history', tab);
  await desk.openSettings();
  await Promise.all([tab.waitForEvent('download'), press('Back up now')]);
  await tab.getByRole('button', { name: 'Back up now' }).scrollIntoViewIfNeeded();
  await camera.desk('backed up', tab);
  await camera.sheet('history');
};
