import { REVIEWS } from '../../demo/data/reviews.ts';
import { drivePanel } from '../panel-driver.ts';
import type { Step } from '../step.ts';

export const readReviews: Step = {
  title: 'Read a review page',
  async run(stage) {
    stage.page = await stage.rapport.page(stage.demo.reviewsUrl);
    await stage.rapport.pressToolbarButton(stage.page);
    const mentions = REVIEWS.filter(({ aboutBrand }) => aboutBrand).length;
    await drivePanel(stage.panel).awaitCounts({ read: REVIEWS.length, mentions });
    await stage.pictures.takeBeside('reviews', stage.page, stage.panel);
    return `${REVIEWS.length} reviews read, ${mentions} about the brand, with their stars`;
  },
};
