import { chance, type LinearModel, shares } from './linear-model';
import type { Features } from './text-features';
import { weightsToBytes } from './weights-to-bytes';

/** One text with its labels, as places in the list of labels. */
export interface LabelledFeatures {
  readonly features: Features;
  readonly labels: readonly number[];
}

export interface LearningOptions {
  readonly labels: readonly string[];
  /** There are 2^bits buckets. */
  readonly bits: number;
  /** Exactly one label is right (they compete), or each stands on its own. */
  readonly kind: 'one' | 'many';
  /** Of AdaGrad. */
  readonly rate: number;
  /** How strongly weights are drawn to zero, for each visit of a feature. */
  readonly decay: number;
}

/** A logistic model while it learns: numbers of four bytes, and how much each has moved. */
export interface GrowingModel extends LearningOptions {
  readonly weights: Float32Array;
  /** Sums of squared gradients. */
  readonly squares: Float32Array;
  readonly bias: Float32Array;
}

/** @returns a model that knows nothing. */
export function emptyModel(options: LearningOptions): GrowingModel {
  const size = 2 ** options.bits * options.labels.length;
  return {
    ...options,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1),
    bias: new Float32Array(options.labels.length),
  };
}

/** The bias moves with every row, features with few: it takes smaller steps. */
const BIAS_RATE = 0.1;

/** Learns from one row: one step of AdaGrad, in place. */
export function learnRow(model: GrowingModel, { features, labels }: LabelledFeatures): void {
  const { weights, squares, bias, rate, decay } = model;
  const width = bias.length;
  const mask = 2 ** model.bits - 1;
  const errors = errorsOf(model, features);
  for (const label of labels) errors[label] = (errors[label] ?? 0) - 1;
  for (let label = 0; label < width; label += 1) {
    bias[label] = (bias[label] ?? 0) - rate * BIAS_RATE * (errors[label] ?? 0);
  }
  const wrong = decay === 0 ? wrongLabels(errors) : allLabels(width);
  for (let at = 0; at < features.ids.length; at += 1) {
    const row = ((features.ids[at] ?? 0) & mask) * width;
    const value = features.weights[at] ?? 0;
    for (const label of wrong) {
      const place = row + label;
      const gradient = (errors[label] ?? 0) * value + decay * (weights[place] ?? 0);
      const square = (squares[place] ?? 0) + gradient * gradient;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(square);
    }
  }
}

/** Smaller errors teach nothing: with many labels most are smaller. */
const LEAST_ERROR = 1e-4;

function wrongLabels(errors: Float32Array): Uint32Array {
  return allLabels(errors.length).filter((label) => Math.abs(errors[label] ?? 0) >= LEAST_ERROR);
}

function allLabels(width: number): Uint32Array {
  return Uint32Array.from({ length: width }, (_, label) => label);
}

/** What the model expects of each label. */
function errorsOf(model: GrowingModel, features: Features): Float32Array {
  const scores = scoreGrowing(model, features);
  return model.kind === 'one' ? shares(scores) : scores.map(chance);
}

/** @returns log-odds by label, as far as the model has learned */
export function scoreGrowing(model: GrowingModel, { ids, weights: values }: Features): Float32Array {
  const { weights, bias } = model;
  const width = bias.length;
  const mask = 2 ** model.bits - 1;
  const scores = Float32Array.from(bias);
  for (let at = 0; at < ids.length; at += 1) {
    const row = ((ids[at] ?? 0) & mask) * width;
    const value = values[at] ?? 0;
    for (let label = 0; label < width; label += 1) {
      scores[label] = (scores[label] ?? 0) + value * (weights[row + label] ?? 0);
    }
  }
  return scores;
}

/** @returns what was learned so far, in a byte a weight. */
export function toLinearModel({ labels, bits, weights, bias }: GrowingModel): LinearModel {
  return { labels, bits, ...weightsToBytes(weights, labels.length), bias: bias.slice() };
}
