import type { Page } from 'playwright-core';
import { driveDesk } from '../../tour/desk-driver.ts';
import { insertAndEdit } from '../insert-and-edit.ts';
import { openBesideFeed, openWideDesk } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

const PASSPHRASE = 'four made-up words here';

/** What keeps replies as approved: findings under the reply box, approval rules, team facts, signed packs. */
export const vetting: Walk = async ({ rapport, demo, camera }) => {
  const { page, panel, agent } = await openBesideFeed({ rapport, demo });
  await insertAndEdit(page, agent, ' We guarantee it, it is 100% our fault. Call me on +44 20 7946 0000.');
  await panel.getByRole('region', { name: 'In the reply box now' }).getByText('promises more').waitFor();
  await camera.panel('in the reply box', panel);
  await camera.sheet('panel');
  await rapport.closePanel(panel);

  const tab = await openWideDesk(rapport);
  const desk = driveDesk(tab);
  await desk.openSettings();
  for (const heading of ['Team facts', 'Signed packs', 'Rules for replies']) await show(tab, heading);
  await tab.getByRole('button', { name: 'Add a rule' }).click();
  await camera.desk('a rule', tab);
  await tab.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Make a key' }).click();
  await camera.desk('a key', tab);
  await tab.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await tab.getByLabel('Passphrase once more').fill(PASSPHRASE);
  const dialog = tab.getByRole('dialog');
  await Promise.all([
    tab.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make a key' }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Done' }).waitFor();
  await camera.desk('a key made', tab);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await tab.getByRole('button', { name: 'Sign a pack' }).click();
  await camera.desk('sign a pack', tab);
  await camera.sheet('settings');

  async function show(of: Page, heading: string): Promise<void> {
    await of.getByRole('heading', { name: heading }).scrollIntoViewIfNeeded();
    await camera.desk(heading, of);
  }
};
