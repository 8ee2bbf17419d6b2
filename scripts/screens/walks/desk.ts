import type { Page } from 'playwright-core';
import { driveDesk } from '../../tour/desk-driver.ts';
import { drivePanel } from '../../tour/panel-driver.ts';
import type { Walk } from '../walk.ts';

const SECTIONS = ['Log', 'People', 'Advocates', 'Responses', 'Settings'] as const;

/** Every section of the desk, and its drawer. */
export const desk: Walk = async ({ rapport, demo, camera }) => {
  const page = await rapport.page(demo.feedUrl);
  const empty = await rapport.desk();
  await empty.getByRole('navigation', { name: 'Desk' }).waitFor();
  await camera.desk('empty', empty);
  await empty.close();
  await page.bringToFront();
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  await drivePanel(panel).tryExampleData();
  await rapport.closePanel(panel);
  const tab = await rapport.desk();
  for (const section of SECTIONS) {
    await tab.setViewportSize({ width: 1280, height: 900 });
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
  await tab.setViewportSize({ width: 1280, height: 900 });
  await link.click();
  await tab.getByRole('button', { name: 'Close', exact: true }).waitFor();
  return true;
}
