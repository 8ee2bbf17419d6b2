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
    // A reply to one of the made-up people goes with them.
    const own = stage.exported.filter((row) => row.example_data === 'no').length;
    must(own > 0, 'The tour has answered nobody but people of the example data');
    await desk.clearFilter();
    await desk.matchingExactly(own);
    await stage.pictures.take('desk-own-entries', stage.desk);
    return `made-up people and all that was about them are gone, entries left: ${own}; ${verdict}`;
  },
};
