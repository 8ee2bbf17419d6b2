import {
  emptyModel,
  type LabelledFeatures,
  type LearningOptions,
  learnRow,
  toLinearModel,
} from '../../learning/growing-model';
import type { LinearModel } from '../../learning/linear-model';
import { seededRandom } from '../../learning/seeded-random';
import { shuffle } from '../../learning/train-linear';
import { addMean } from './add-mean';

const SEED = 1;

/**
 * Trains over all rows again and again. What is kept is the mean of what was known after each of the
 * later epochs: it is steadier than what was known last.
 */
export function trainAveraged(
  rows: readonly LabelledFeatures[],
  options: LearningOptions,
  epochs: number,
): LinearModel {
  const model = emptyModel(options);
  const random = seededRandom(SEED);
  const weights = new Float32Array(model.weights.length);
  const bias = new Float32Array(model.bias.length);
  const order = [...rows];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) learnRow(model, row);
    if (epoch < epochs / 2) continue;
    addMean(weights, model.weights, epochs / 2);
    addMean(bias, model.bias, epochs / 2);
  }
  return toLinearModel({ ...model, weights, bias });
}
