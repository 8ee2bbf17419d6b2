import type { BenchItem } from '../bench-item.ts';
import { median, medianRatio } from '../figures/median.ts';
import { readGrowth, warmUp } from './_read-posts.ts';

const ROUNDS = 5;
const BEFORE = 200;
const ADDED = 100;

export const item: BenchItem = {
  id: 'read-naively',
  measures:
    'How many times cheaper reading, judging by 1,000 names and marking are, page and panel together, than looking all posts up at each change, innerText, a regular expression of the names, and a badge on each post.',
  async run(stage) {
    const tab = await stage.feedTab();
    await warmUp(tab);
    const naive: number[] = [];
    const ours: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const slow = await readGrowth(tab, 'naive', BEFORE, ADDED);
      const { pageMs, panelMs } = await readGrowth(tab, 'ours', BEFORE, ADDED);
      if (round < 0) continue;
      naive.push(slow.pageMs);
      ours.push(pageMs + panelMs);
    }
    const usPerPost = (ms: number) => (ms * 1_000) / ADDED;
    return {
      ratio: medianRatio(naive, ours),
      naiveUsPerPost: usPerPost(median(naive)),
      usPerPost: usPerPost(median(ours)),
    };
  },
};
