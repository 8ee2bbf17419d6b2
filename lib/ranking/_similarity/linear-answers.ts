import type { LabelledFeatures } from '../../learning/growing-model';
import { type LinearModel, scoreFeatures } from '../../learning/linear-model';
import type { AnswerLearner, AnswerModel } from './answer-model';
import type { FeatureWorth } from './feature-worth';
import { nudgeModel } from './nudge-model';
import type { LinearState } from './similarity-state';
import { trainAveraged } from './train-averaged';

/** The table of weights is kept within this many, a byte each. */
const MOST_WEIGHTS = 700_000;
const LARGEST_BITS = 15;
const LEARNING = { kind: 'one', rate: 1.5, decay: 0 } as const;
const EPOCHS = 12;
const TRIAL_EPOCHS = 5;

/** A weight for each feature and label: what few examples teach best. */
export function linearAnswers(labels: number, worth: FeatureWorth): AnswerLearner {
  const options = { ...LEARNING, bits: bitsFor(labels), labels: namesOf(labels) };
  const train = (rows: readonly LabelledFeatures[], epochs: number): LinearState => {
    const { bits, table, scale, bias } = trainAveraged(rows, options, epochs);
    return { kind: 'linear', bits, table, scale, bias };
  };
  return {
    featuresOf: (text) => worth.weigh(text),
    train: (rows) => train(rows, EPOCHS),
    trainTrial: (rows) => train(rows, TRIAL_EPOCHS),
  };
}

/** @returns the model that was trained; what it learns, it learns in these arrays. */
export function openLinear({ bits, table, scale, bias }: LinearState, worth: FeatureWorth): AnswerModel {
  const model: LinearModel = { labels: namesOf(bias.length), bits, table, scale, bias };
  return {
    bytes: table.byteLength + scale.byteLength + bias.byteLength,
    featuresOf: (text) => worth.weigh(text),
    score: (features) => scoreFeatures(model, features),
    learn: (features, right) => nudgeModel(model, features, right),
  };
}

function namesOf(labels: number): readonly string[] {
  return Array.from({ length: labels }, (_, at) => String(at));
}

function bitsFor(labels: number): number {
  return Math.min(LARGEST_BITS, Math.floor(Math.log2(MOST_WEIGHTS / labels)));
}
