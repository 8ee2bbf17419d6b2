import type { BenchItem } from '../bench-item.ts';
import { compareInStorage } from './_storage-figures.ts';

/** A million engagements over the 20,000 of the log: counting them takes so much longer, the counters do not. */
const TIMES_A_MILLION = 50;

export const item: BenchItem = {
  id: 'report-counters',
  measures:
    'How many times faster the numbers by day and department come from the counters than from counting 20,000 rows. Counting is linear, so that the goal at a million (200) is 4 here.',
  async run(stage) {
    const { ratio, oursMs, bareMs } = await compareInStorage(stage, 'compareReport');
    return {
      ratio: 1 / ratio,
      timesAtMillion: TIMES_A_MILLION / ratio,
      countersMs: oursMs,
      countingMs: bareMs,
    };
  },
};
