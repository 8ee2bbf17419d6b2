import { driveDesk } from '../desk-driver.ts';
import { must } from '../must.ts';
import type { Step } from '../step.ts';

export const removeExampleData: Step = {
  title: 'Remove the example data',
  async run(stage) {
    const desk = driveDesk(stage.desk);
    await desk.removeExampleData();
    const verdict = await desk.checkLedger();
    must(verdict.includes('the chain is intact'), `After the removal the check says: ${verdict}`);
    await desk.openLog();
    await desk.clearFilter();
    await desk.matchingExactly(stage.replies.length);
    await stage.pictures.take('desk-own-entries', stage.desk);
    return `only the ${stage.replies.length} entries of the tour are left; ${verdict}`;
  },
};
