import { driveDesk } from '../desk-driver.ts';
import { must } from '../must.ts';
import type { Step } from '../step.ts';

export const checkLedger: Step = {
  title: 'Check the chain of the log',
  async run(stage) {
    const desk = driveDesk(stage.desk);
    await desk.openSettings();
    const verdict = await desk.checkLedger();
    must(verdict.includes('the chain is intact'), `The check says: ${verdict}`);
    await stage.pictures.take('desk-settings', stage.desk);
    return verdict;
  },
};
