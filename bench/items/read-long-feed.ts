import type { BenchItem } from '../bench-item.ts';
import { medianRatio } from '../figures/median.ts';
import { layoutsWithin, MARKS_AND_LAYOUTS } from '../stage/layouts-within.ts';
import { readGrowth, traceGrowth, warmUp } from './_read-posts.ts';

const ROUNDS = 7;
const SHORT = 50;
const LONG = 500;
const ADDED = 100;

export const item: BenchItem = {
  id: 'read-long-feed',
  measures:
    'Reading the posts that come to a feed of 500, against one of 50; and the layouts that reading forces, of which the naive way has some.',
  async run(stage) {
    const tab = await stage.feedTab();
    await warmUp(tab);
    const long: number[] = [];
    const short: number[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const inLong = await readGrowth(tab, 'ours', LONG, ADDED);
      const inShort = await readGrowth(tab, 'ours', SHORT, ADDED);
      if (round < 0) continue;
      long.push(inLong.pageMs);
      short.push(inShort.pageMs);
    }
    const forcedLayouts = async (way: 'ours' | 'naive') =>
      layoutsWithin(await traceGrowth(tab, way, SHORT, ADDED, MARKS_AND_LAYOUTS));
    return {
      ratio: medianRatio(long, short),
      forcedLayouts: await forcedLayouts('ours'),
      forcedLayoutsNaive: await forcedLayouts('naive'),
    };
  },
};
