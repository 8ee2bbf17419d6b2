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
    // A reply to one of the made-up people goes with them.
    const own = stage.exported.filter((row) => row.example_data === 'no').length;
    await desk.awaitEntries(own);
    await stage.pictures.take('desk-own-entries', stage.desk);
    return `made-up people and all that was about them are gone, ${own} entry of another person is left; ${verdict}`;
  },
};
