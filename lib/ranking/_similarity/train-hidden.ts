import {
  emptyHidden,
  type HiddenOptions,
  learnHiddenRow,
  toHiddenModel,
} from '../../learning/growing-hidden';
import type { LabelledFeatures } from '../../learning/growing-model';
import type { HiddenModel } from '../../learning/hidden-model';
import { seededRandom } from '../../learning/seeded-random';
import { shuffle } from '../../learning/train-linear';
import { addMean } from './add-mean';

const SEED = 1;

/** Trains over all rows again and again, and keeps the mean of the later epochs. */
export function trainHidden(
  rows: readonly LabelledFeatures[],
  options: Omit<HiddenOptions, 'random'>,
  epochs: number,
): HiddenModel {
  const random = seededRandom(SEED);
  const model = emptyHidden({ ...options, random });
  const mean = {
    into: new Float32Array(model.into.length),
    offset: new Float32Array(model.offset.length),
    out: new Float32Array(model.out.length),
    bias: new Float32Array(model.bias.length),
  };
  const order = [...rows];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) learnHiddenRow(model, row);
    if (epoch < epochs / 2) continue;
    addMean(mean.into, model.into, epochs / 2);
    addMean(mean.offset, model.offset, epochs / 2);
    addMean(mean.out, model.out, epochs / 2);
    addMean(mean.bias, model.bias, epochs / 2);
  }
  return toHiddenModel({ ...mean, units: options.units });
}
