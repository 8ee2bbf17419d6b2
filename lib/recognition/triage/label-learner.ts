import {
  emptyModel,
  type GrowingModel,
  type LabelledFeatures,
  learnRow,
  scoreGrowing,
} from '../../learning/growing-model';
import { seededRandom } from '../../learning/seeded-random';
import type { Features } from '../../learning/text-features';
import { shuffle } from '../../learning/train-linear';
import { type Contrast, measureContrast, withContrast } from './contrast';
import { HINT, hintId } from './shipped-hints';
import { isOfWords } from './triage-features';
import { withAttitudes } from './with-attitudes';

/** Labels that are learned together: exactly one of them is right. */
export interface LabelLearner {
  readonly labels: readonly string[];
  /** Takes in one row, in so many steps at most: fewer where it is learned before. */
  learn(row: LabelledFeatures, steps: number): void;
  /** Learns all rows anew, for good, a part with each step; what was learned so far serves until it is done. */
  settle(): Generator<void>;
  /** @returns log-odds by label */
  score(features: Features): Float32Array;
  readonly bytes: number;
}

/** A model, and how it looks at features; null: as they are. */
interface Voice {
  readonly model: GrowingModel;
  readonly contrast: Contrast | null;
}

const LEARNING = { kind: 'one', rate: 0.5, decay: 0.0003 } as const;
/** Many rows have many features: buckets are shared less. */
const BITS = 16;
const MANY_ROWS = 5_000;
const MORE_BITS = 20;
const EPOCHS = 10;
const SEED = 7;
/** Fewer are learned well enough one by one. */
const LEAST_ROWS = 30;
/** For what was said while all was learned anew. */
const LATE_STEPS = 40;
/** Rows in one step: about a millisecond. */
const ROWS_A_STEP = 20;
/** Log-odds by which a row is told rightly when it is learned. */
const LEARNED_BY = 2;

/**
 * @param hints by label, the place of what the shipped judgement says of it; with nothing learned the scores are the
 * shipped ones
 */
export function createLabelLearner(
  labels: readonly string[],
  hints: readonly (number | null)[],
): LabelLearner {
  const begin = (bits: number, rowCount: number) =>
    withShipped(emptyModel({ ...LEARNING, labels, bits }), hints, trustAfter(rowCount));
  const rows: LabelledFeatures[] = [];
  let voices: readonly Voice[] = [{ model: begin(BITS, 0), contrast: null }];
  let lean: Float32Array = new Float32Array(labels.length);
  let settled = 0;
  const score = (features: Features) =>
    scoreTogether(voices, withAttitudes(features, settled)).map((each, label) => each + (lean[label] ?? 0));
  const step = (given: LabelledFeatures, steps: number) => {
    const row = { features: wordsAlone(given.features), labels: given.labels };
    for (let nth = 0; nth < steps && !isLearned(score(given.features), row.labels); nth += 1) {
      for (const { model, contrast } of voices) learnRow(model, seenBy(contrast, row));
    }
  };
  return {
    labels,
    get bytes() {
      return voices.reduce((sum, voice) => sum + bytesOf(voice), 0);
    },
    learn(row, steps) {
      rows.push(row);
      step(row, steps);
    },
    *settle() {
      if (settled === rows.length || rows.length < LEAST_ROWS) return;
      const learning = rows.map(({ features, labels }) => ({
        features: withAttitudes(features, rows.length),
        labels,
      }));
      const bits = learning.length > MANY_ROWS ? MORE_BITS : BITS;
      const contrast = yield* measureContrast(learning, labels.length, bits);
      const next: Voice[] = [];
      for (const each of [null, contrast]) {
        const voice = { model: begin(bits, learning.length), contrast: each };
        yield* learnAll(voice, learning);
        next.push(voice);
      }
      voices = next;
      lean = leanOf(learning, labels.length);
      settled = learning.length;
      for (const row of rows.slice(settled)) step(row, LATE_STEPS);
    },
    score,
  };
}

function* learnAll({ model, contrast }: Voice, rows: readonly LabelledFeatures[]): Generator<void> {
  const order: LabelledFeatures[] = [];
  for (const [nth, row] of rows.entries()) {
    if (nth % ROWS_A_STEP === 0) yield;
    order.push(seenBy(contrast, row));
  }
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const [nth, row] of order.entries()) {
      if (nth % ROWS_A_STEP === 0) yield;
      learnRow(model, row);
    }
  }
}

/** What most texts have (marks, lengths) is not learned from one: it would change the verdict on all others. */
function wordsAlone({ ids, weights }: Features): Features {
  return { ids, weights: weights.map((weight, at) => (isOfWords(ids[at] ?? 0) ? weight : 0)) };
}

function seenBy(contrast: Contrast | null, row: LabelledFeatures): LabelledFeatures {
  return contrast === null ? row : { features: withContrast(row.features, contrast), labels: row.labels };
}

/** Two views of the same words err in different places: their mean errs less. */
function scoreTogether(voices: readonly Voice[], features: Features): Float32Array {
  const all = voices.map(({ model, contrast }) =>
    scoreGrowing(model, contrast === null ? features : withContrast(features, contrast)),
  );
  const [first = new Float32Array()] = all;
  return first.map((_, label) => all.reduce((sum, scores) => sum + (scores[label] ?? 0), 0) / all.length);
}

/** With so many rows the shipped judgement counts half as much beforehand: what it is worth is learned like the rest. */
const HALF_TRUST_ROWS = 150;

function trustAfter(rowCount: number): number {
  return HALF_TRUST_ROWS / (HALF_TRUST_ROWS + rowCount);
}

/** Seldom ones are missed more often than they are said in vain: they are favoured, by so much of what is usual. */
const FAVOUR = 0.4;

function leanOf(rows: readonly LabelledFeatures[], width: number): Float32Array {
  const counts = new Float32Array(width).fill(1);
  for (const [label = 0] of rows.map(({ labels }) => labels)) counts[label] = (counts[label] ?? 0) + 1;
  const most = Math.max(...counts);
  const sure = FAVOUR * (1 - trustAfter(rows.length));
  return counts.map((count) => sure * Math.log(most / count));
}

/** A model that says what the shipped one does. */
function withShipped(model: GrowingModel, hints: readonly (number | null)[], trust: number): GrowingModel {
  const width = model.labels.length;
  const mask = 2 ** model.bits - 1;
  for (const [label, place] of hints.entries()) {
    if (place !== null) model.weights[(hintId(place) & mask) * width + label] = trust / HINT;
  }
  return model;
}

function isLearned(scores: Float32Array, labels: readonly number[]): boolean {
  const [only] = labels;
  const right = scores[only ?? 0] ?? 0;
  return scores.every((score, label) => label === only || right - score > LEARNED_BY);
}

function bytesOf({ model, contrast }: Voice): number {
  return (
    model.weights.byteLength + model.squares.byteLength + model.bias.byteLength + (contrast?.byteLength ?? 0)
  );
}
