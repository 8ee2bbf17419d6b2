import { FEED, FEED_PAGE } from '../../demo/data/feed-posts.ts';
import { must } from '../must.ts';
import { countMarks, fingerprint } from '../page-facts.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const readFeed: Step = {
  title: 'Posts are read, those about the brand are listed and marked',
  async run(stage) {
    const shown = FEED.slice(0, FEED_PAGE);
    const mentions = shown.filter(({ aboutBrand }) => aboutBrand).length;
    await drivePanel(stage.panel).awaitCounts({ read: shown.length, mentions });
    const marks = await countMarks(stage.page);
    must(marks >= mentions, `Only ${marks} places are marked in the page, for ${mentions} mentions`);
    must((await fingerprint(stage.page)) === stage.untouched, 'The page was changed by being read');
    await stage.pictures.takeBeside('feed-read', stage.page, stage.panel);
    return `${shown.length} read, ${mentions} about the brand, ${marks} places marked, no node changed`;
  },
};
