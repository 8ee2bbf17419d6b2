import type { BenchItem } from '../bench-item.ts';
import { median, medianRatio } from '../figures/median.ts';
import { readGrowth, siteMs, warmUp } from './_read-posts.ts';

const ROUNDS = 9;
const BEFORE = 50;
const ADDED = 100;

export const item: BenchItem = {
  id: 'read-per-post',
  measures:
    "Watching, reading, telling and marking the posts that come to a feed, against the site's own script, style and layout for them.",
  async run(stage) {
    const tab = await stage.feedTab();
    await warmUp(tab);
    const ours: number[] = [];
    const site: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const { pageMs } = await readGrowth(tab, 'ours', BEFORE, ADDED);
      const own = await siteMs(tab, BEFORE, ADDED);
      if (round < 0) continue;
      ours.push(pageMs);
      site.push(own);
    }
    const usPerPost = (ms: number) => (ms * 1_000) / ADDED;
    return {
      ratio: medianRatio(ours, site),
      usPerPost: usPerPost(median(ours)),
      siteUsPerPost: usPerPost(median(site)),
    };
  },
};
