import { must } from '../must.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const seeSuggestions: Step = {
  title: 'Approved replies are suggested',
  async run(stage) {
    const panel = drivePanel(stage.panel);
    await panel.suggestion(1).waitFor();
    const count = await panel.suggestions().count();
    must(count <= 3, `${count} suggestions are more than three`);
    const words = await panel.suggestion(1).innerText();
    must(/v\d+, until /.test(words), `The suggestion does not say who approved which version: ${words}`);
    await stage.pictures.takeBeside('suggestions', stage.page, stage.panel);
    return `${count}, each with approver, version, expiry and reason; first: ${await panel.suggestionTitle(1)}`;
  },
};
