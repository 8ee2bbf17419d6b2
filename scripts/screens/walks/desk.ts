import type { Page } from 'playwright-core';
import { driveDesk } from '../../tour/desk-driver.ts';
import { openBesideFeed, openWideDesk } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

const SECTIONS = ['Log', 'People', 'Advocates', 'Responses', 'Settings'] as const;

/** Every section of the desk, and its drawer. */
export const desk: Walk = async ({ rapport, demo, camera }) => {
  const empty = await rapport.desk();
  await empty.getByRole('navigation', { name: 'Desk' }).waitFor();
  await camera.desk('empty', empty);
  await empty.close();
  const { panel } = await openBesideFeed({ rapport, demo });
  await rapport.closePanel(panel);
  const tab = await openWideDesk(rapport);
  for (const section of SECTIONS) {
    await driveDesk(tab).open(section);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await camera.desk(section, tab);
    if (await openFirst(tab)) await camera.desk(`${section}, one`, tab);
    await tab.keyboard.press('Escape');
    await camera.sheet(section);
  }
};

/** The first row's record, where the section has rows. */
async function openFirst(tab: Page): Promise<boolean> {
  const link = tab.locator('.desk-table__link').first();
  if ((await link.count()) === 0) return false;
  await link.click();
  await tab.getByRole('button', { name: 'Close', exact: true }).waitFor();
  return true;
}
