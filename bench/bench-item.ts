import type { Stage } from './stage/stage.ts';

/** What an item found. `ratio` is the figure that its goal is about; the others explain it, or have limits of their own. */
export interface Figures {
  readonly ratio: number;
  readonly [name: string]: number | string;
}

/** One thing that is measured: one file of `items/`, exported as `item`. */
export interface BenchItem {
  /** As in `goals.json`, and how it is asked for. */
  readonly id: string;
  /** What is compared with what, in a sentence. */
  readonly measures: string;
  run(stage: Stage): Promise<Figures>;
}
