import type { LabelledFeatures } from '../../learning/growing-model';
import { scoreFeatures } from '../../learning/linear-model';
import type { AnswerLearner, AnswerModel } from './answer-model';
import type { FeatureWorth } from './feature-worth';
import { nudgeModel } from './nudge-model';
import type { InSteps } from './similarity';
import { trainAveraged } from './train-averaged';

/** The table of weights is kept within this many, a byte each. */
const MOST_WEIGHTS = 700_000;
const LARGEST_BITS = 15;
const LEARNING = { kind: 'one', rate: 1.5, decay: 0 } as const;
const EPOCHS = 12;
const TRIAL_EPOCHS = 5;

/** A weight for each feature and label: what few examples teach best. */
export function linearAnswers(labels: number, worth: FeatureWorth): AnswerLearner {
  const options = {
    ...LEARNING,
    bits: bitsFor(labels),
    labels: Array.from({ length: labels }, (_, at) => String(at)),
  };
  function* train(rows: readonly LabelledFeatures[], epochs: number): InSteps<AnswerModel> {
    const model = yield* trainAveraged(rows, options, epochs);
    const { table, scale, bias } = model;
    return {
      bytes: table.byteLength + scale.byteLength + bias.byteLength,
      score: (features) => scoreFeatures(model, features),
      learn: (features, right) => nudgeModel(model, features, right),
    };
  }
  return {
    featuresOf: (text) => worth.weigh(text),
    train: (rows) => train(rows, EPOCHS),
    trainTrial: (rows) => train(rows, TRIAL_EPOCHS),
  };
}

function bitsFor(labels: number): number {
  return Math.min(LARGEST_BITS, Math.floor(Math.log2(MOST_WEIGHTS / labels)));
}
