import type { BenchItem } from '../bench-item.ts';
import { medianRatio } from '../figures/median.ts';
import { readGrowth, warmUp } from './_read-posts.ts';

const ROUNDS = 7;
const SHOWN = 50;
const ADDED = 100;

export const item: BenchItem = {
  id: 'read-turning-feed',
  measures:
    'Reading the posts that come to a feed which takes earlier ones away, against one that only grows.',
  async run(stage) {
    const tab = await stage.feedTab();
    await warmUp(tab);
    const turning: number[] = [];
    const growing: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const inTurn = await readGrowth(tab, 'ours', SHOWN, ADDED, 'turn');
      const grown = await readGrowth(tab, 'ours', SHOWN, ADDED);
      if (round < 0) continue;
      turning.push(inTurn.pageMs);
      growing.push(grown.pageMs);
    }
    return { ratio: medianRatio(turning, growing) };
  },
};
