import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const setOutcome: Step = {
  title: 'Set the outcome',
  async run(stage) {
    await drivePanel(stage.panel).setOutcome('Solved');
    return 'solved';
  },
};
