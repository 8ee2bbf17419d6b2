import type { LabelledFeatures } from '../../learning/growing-model';
import { hiddenBytes, scoreUnits, unitsOf } from '../../learning/hidden-model';
import type { Features } from '../../learning/text-features';
import { toLengthOne } from '../../learning/to-length-one';
import type { AnswerLearner, AnswerModel } from './answer-model';
import type { FeatureWorth } from './feature-worth';
import { nudgeHidden } from './nudge-hidden';
import type { HiddenState } from './similarity-state';
import { trainHidden } from './train-hidden';

/** What a text is made of has so many places, as a power of two; each dimension of what it means has one of its own. */
const BITS = 12;
const MASK = 2 ** BITS - 1;
/** More labels would have to share them. */
export const UNITS = 128;
const EPOCHS = 30;
const TRIAL_EPOCHS = 6;
/** What fewer texts have tells little, and would crowd the places. */
const LEAST_TEXTS = 3;

/** Two layers: better where each label has many examples. @param dimensions of what texts mean */
export function hiddenAnswers(labels: number, worth: FeatureWorth, dimensions: number): AnswerLearner {
  const options = { labels, places: 2 ** BITS + dimensions, units: UNITS };
  const train = (rows: readonly LabelledFeatures[], epochs: number): HiddenState => ({
    kind: 'hidden',
    ...trainHidden(rows, options, epochs),
  });
  return {
    featuresOf: (text) => toPlaces(worth.weigh(text), dimensions, worth.counts),
    train: (rows) => train(rows, EPOCHS),
    trainTrial: (rows) => train(rows, TRIAL_EPOCHS),
  };
}

/** @returns the model that was trained; what it learns, it learns in these arrays. */
export function openHidden(model: HiddenState, worth: FeatureWorth, dimensions: number): AnswerModel {
  return {
    bytes: hiddenBytes(model),
    featuresOf: (text) => toPlaces(worth.weigh(text), dimensions, worth.counts),
    score: (features) => scoreUnits(model, unitsOf(model, features)),
    learn: (features, right) => nudgeHidden(model, unitsOf(model, features), right),
  };
}

/** Meanings come last, one for each dimension. */
function toPlaces({ ids, weights }: Features, dimensions: number, counts: Uint16Array): Features {
  const made = ids.length - dimensions;
  const places = new Uint32Array(ids.length);
  const placed = new Float32Array(ids.length);
  let known = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const isMeaning = at >= made;
    if (!isMeaning && (counts[id & (counts.length - 1)] ?? 0) < LEAST_TEXTS) continue;
    places[known] = isMeaning ? 2 ** BITS + at - made : id & MASK;
    placed[known] = weights[at] ?? 0;
    known += 1;
  }
  toLengthOne(placed.subarray(0, known - dimensions));
  return { ids: places.subarray(0, known), weights: placed.subarray(0, known) };
}
