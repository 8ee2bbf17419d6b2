import { FEED, FEED_PAGE } from '../../demo/data/feed-posts.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const loadMorePosts: Step = {
  title: 'The feed grows',
  async run(stage) {
    await stage.page.getByRole('button', { name: 'More posts' }).click();
    const shown = FEED.slice(0, 2 * FEED_PAGE);
    const mentions = shown.filter(({ aboutBrand }) => aboutBrand).length;
    await drivePanel(stage.panel).awaitCounts({ read: shown.length, mentions });
    return `${shown.length} read, ${mentions} about the brand`;
  },
};
