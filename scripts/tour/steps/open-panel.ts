import { must } from '../must.ts';
import type { Step } from '../step.ts';

/** Longer than anything in the panel takes. */
const PATIENCE_MS = 10_000;

export const openPanel: Step = {
  title: 'Press the toolbar button',
  async run(stage) {
    must((await stage.rapport.panels()).length === 0, 'A panel was open before the button was pressed');
    await stage.rapport.pressToolbarButton(stage.page);
    stage.panel = await stage.rapport.panel();
    stage.panel.setDefaultTimeout(PATIENCE_MS);
    const width = await stage.panel.evaluate(() => innerWidth);
    return `the real side panel opened beside the page, ${width} px wide`;
  },
};
