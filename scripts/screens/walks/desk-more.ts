import type { Page } from 'playwright-core';
import { driveDesk } from '../../tour/desk-driver.ts';
import { drivePanel } from '../../tour/panel-driver.ts';
import type { Walk } from '../walk.ts';

/** What opens in the desk: columns, saved filters, a whole history. */
export const deskMore: Walk = async ({ rapport, demo, camera }) => {
  const page = await rapport.page(demo.feedUrl);
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  await drivePanel(panel).tryExampleData();
  await rapport.closePanel(panel);
  const tab = await rapport.desk();
  const desk = driveDesk(tab);
  const press = (name: string | RegExp) => tab.getByRole('button', { name }).first().click();

  await desk.rows().first().waitFor();
  await press('Columns');
  await camera.desk('columns', tab);
  await tab.keyboard.press('Escape');
  await wide(tab);
  await press('Saved filters');
  await camera.desk('saved filters', tab);
  await tab.keyboard.press('Escape');
  await wide(tab);
  await tab
    .getByRole('searchbox')
    .or(tab.getByLabel('Text', { exact: true }))
    .first()
    .fill('never written');
  await desk.matchingExactly(0);
  await camera.desk('no match', tab);
  await camera.sheet('log');

  await wide(tab);
  await press('Clear all');
  await desk.rows().first().getByRole('link').first().click();
  await tab.getByRole('link', { name: 'Whole history' }).click();
  await tab.getByRole('list', { name: 'What happened with this person' }).waitFor();
  await camera.desk('history', tab);
  await wide(tab);
  await desk.openSettings();
  await Promise.all([tab.waitForEvent('download'), press('Back up now')]);
  await tab.getByRole('button', { name: 'Back up now' }).scrollIntoViewIfNeeded();
  await camera.desk('backed up', tab);
  await camera.sheet('history');
};

const wide = (tab: Page) => tab.setViewportSize({ width: 1280, height: 900 });
