import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';
import { FORUM_CASE } from '../tour-cases.ts';

export const openForum: Step = {
  title: 'Open a forum thread and press the button there',
  async run(stage) {
    stage.page = await stage.rapport.page(stage.demo.forumUrl + FORUM_CASE.path);
    await stage.rapport.pressToolbarButton(stage.page);
    const panel = drivePanel(stage.panel);
    await panel.mention(FORUM_CASE.words).waitFor();
    const { read, mentions } = await panel.readCounts();
    return `${read} posts read, ${mentions} about the brand`;
  },
};
