import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const tryExampleData: Step = {
  title: 'First run: try it with example data',
  async run(stage) {
    await stage.pictures.takeBeside('first-run', stage.page, stage.panel);
    await drivePanel(stage.panel).tryExampleData();
    return 'a made-up brand, its history and approved replies are loaded and marked as example';
  },
};
