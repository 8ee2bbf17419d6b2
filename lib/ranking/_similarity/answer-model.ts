import type { LabelledFeatures } from '../../learning/growing-model';
import type { Features } from '../../learning/text-features';
import type { ReadText } from './read-text';
import type { AnswerState } from './similarity-state';

/** What was learned of which label a text has. */
export interface AnswerModel {
  /** What it takes of memory. */
  readonly bytes: number;
  /** @returns a text as the model takes it */
  featuresOf(text: ReadText): Features;
  /** @returns log-odds by label */
  score(features: Features): Float32Array;
  /** Learns from one more row, at once and in place. */
  learn(features: Features, right: number): void;
}

/** A way of learning it. */
export interface AnswerLearner {
  /** @returns a text as its models take it */
  featuresOf(text: ReadText): Features;
  train(rows: readonly LabelledFeatures[]): AnswerState;
  /** Trains less: enough to see how sure the model can be. */
  trainTrial(rows: readonly LabelledFeatures[]): AnswerState;
}
