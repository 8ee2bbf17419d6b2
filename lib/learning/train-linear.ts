import {
  emptyModel,
  type LabelledFeatures,
  type LearningOptions,
  learnRow,
  toLinearModel,
} from './growing-model';
import type { LinearModel } from './linear-model';

export interface TrainOptions extends LearningOptions {
  readonly epochs: number;
  /** From 0 to 1; the order of rows depends on it alone, so that the same seed makes the same bytes. */
  readonly random: () => number;
}

/** @returns a logistic model trained in the small table itself: pruning a large one afterwards loses much. */
export function trainLinear(rows: readonly LabelledFeatures[], options: TrainOptions): LinearModel {
  const { epochs, random, ...learning } = options;
  const model = emptyModel(learning);
  const order = [...rows];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) learnRow(model, row);
  }
  return toLinearModel(model);
}

/** Puts rows into another order, in place (Fisher and Yates). @param random from 0 to 1 */
export function shuffle<Row>(rows: Row[], random: () => number): void {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [rows[last], rows[other]];
    if (a !== undefined && b !== undefined) [rows[last], rows[other]] = [b, a];
  }
}
