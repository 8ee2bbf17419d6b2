import type { Page } from 'playwright-core';
import { type Demo, startDemo } from '../../../scripts/demo/start-demo';
import { drivePanel } from '../../../scripts/tour/panel-driver';
import { PATIENCE_MS } from '../../helpers/patience';
import { launchRapport, type Rapport } from '../harness/launch-chromium';

/** One tab with the real panel beside it. */
export interface Place {
  readonly page: Page;
  readonly panel: Page;
  readonly agent: ReturnType<typeof drivePanel>;
}

/** A browser with the production extension, and the demo's sites to work on. */
export interface Workday {
  readonly rapport: Rapport;
  readonly demo: Demo;
  /** A new tab at that address, with the toolbar button pressed there. */
  open(url: string): Promise<Place>;
  /** Presses the toolbar button on a tab that is open already. */
  press(page: Page): Promise<Place>;
  close(): Promise<void>;
}

interface WorkdayOptions {
  /** Whether the first run is over, with the made-up brand, its people and replies. Default true. */
  readonly withExampleData?: boolean;
}

/** Starts a working day: the browser, the demo, the example data. The caller closes it. */
export async function openWorkday({ withExampleData = true }: WorkdayOptions = {}): Promise<Workday> {
  const rapport = await launchRapport();
  rapport.context.setDefaultTimeout(PATIENCE_MS);
  const demo = await startDemo();
  const press = async (page: Page): Promise<Place> => {
    await rapport.pressToolbarButton(page);
    const panel = await rapport.panel();
    panel.setDefaultTimeout(PATIENCE_MS);
    return { page, panel, agent: drivePanel(panel) };
  };
  if (withExampleData) {
    const { page, agent } = await press(await rapport.page(demo.feedUrl));
    await agent.tryExampleData();
    await page.close();
  }
  return {
    rapport,
    demo,
    press,
    open: async (url) => press(await rapport.page(url)),
    async close() {
      await rapport.close();
      await demo.close();
    },
  };
}
