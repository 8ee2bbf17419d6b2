import { postsOf, TOPICS } from '../../demo/data/forum-threads.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';
import { FORUM_CASE } from '../tour-cases.ts';

export const openForum: Step = {
  title: 'Open a forum thread and press the button there',
  async run(stage) {
    stage.page = await stage.rapport.page(stage.demo.forumUrl + FORUM_CASE.path);
    await stage.rapport.pressToolbarButton(stage.page);
    const panel = drivePanel(stage.panel);
    const topic = TOPICS.find(({ slug }) => FORUM_CASE.path.endsWith(slug));
    const entries = topic ? postsOf(topic.first) : [];
    const mentions = entries.filter(({ aboutBrand }) => aboutBrand).length;
    await panel.awaitCounts({ read: entries.length, mentions });
    return `${entries.length} posts read, ${mentions} about the brand`;
  },
};
