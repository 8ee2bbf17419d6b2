import type { Page } from 'playwright-core';
import type { Rapport } from '../../tests/e2e/harness/launch-chromium.ts';
import { drivePanel } from '../tour/panel-driver.ts';
import type { Place } from './walk.ts';

/** Opens the panel beside the demo feed and loads the example data. */
export async function openBesideFeed({ rapport, demo }: Pick<Place, 'rapport' | 'demo'>) {
  const page = await rapport.page(demo.feedUrl);
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  const agent = drivePanel(panel);
  await agent.tryExampleData();
  return { page, panel, agent };
}

/** Opens the desk as wide as people work with it, as the camera leaves it, too. */
export async function openWideDesk(rapport: Rapport): Promise<Page> {
  const desk = await rapport.desk();
  await desk.setViewportSize({ width: 1280, height: 900 });
  return desk;
}
