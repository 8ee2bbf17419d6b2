import { driveDesk } from '../desk-driver.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const openDesk: Step = {
  title: 'Open the desk, close the panel',
  async run(stage) {
    const opened = stage.rapport.context.waitForEvent('page');
    await drivePanel(stage.panel).openDesk();
    stage.desk = await opened;
    await stage.rapport.closePanel(stage.panel);
    await driveDesk(stage.desk).rows().first().waitFor();
    await stage.pictures.take('desk-log', stage.desk);
    return `in the log, ${await stage.desk.getByText(/engagements? match(es)?$/).innerText()}`;
  },
};
