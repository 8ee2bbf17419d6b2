import { INTENTS, type Intent, SENTIMENTS } from '../../domain/triage';
import { type LinearModel, scoreFeatures } from '../../learning/linear-model';
import { decodeModel } from '../../learning/model-bytes';
import type { Features } from '../../learning/text-features';
import { INTENT_WEIGHTS } from '../weights/intent';
import { SENTIMENT_WEIGHTS } from '../weights/sentiment';

/** Intents that are told by themselves: `other` is what none of them fits. */
export const TOLD_INTENTS: readonly Intent[] = INTENTS.filter((intent) => intent !== 'other');

/** Log-odds by place in `TOLD_INTENTS` and `SENTIMENTS`. */
export interface TriageScores {
  readonly intent: Float32Array;
  readonly sentiment: Float32Array;
}

/** The models that every team begins with. */
export interface ShippedModels {
  readonly intent: LinearModel;
  readonly sentiment: LinearModel;
}

let models: ShippedModels | null = null;

/** @returns the models, made ready with the first text */
export function shippedModels(): ShippedModels {
  models ??= {
    intent: readModel(INTENT_WEIGHTS, TOLD_INTENTS),
    sentiment: readModel(SENTIMENT_WEIGHTS, SENTIMENTS),
  };
  return models;
}

function readModel(weights: string, labels: readonly string[]): LinearModel {
  const model = decodeModel(weights);
  if (model.labels.join() !== labels.join()) throw new Error('The weights are of other labels: train anew');
  return model;
}

/** @returns how many bytes the models take */
export function shippedBytes(): number {
  const { intent, sentiment } = shippedModels();
  return intent.table.length + sentiment.table.length;
}

/** @returns what the shipped models say of a text */
export function shippedScores(features: Features): TriageScores {
  const { intent, sentiment } = shippedModels();
  return { intent: scoreFeatures(intent, features), sentiment: scoreFeatures(sentiment, features) };
}
