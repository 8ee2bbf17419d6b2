import { emptyModel, type GrowingModel, type LabelledFeatures, learnRow } from '../learning/growing-model';
import { seededRandom } from '../learning/seeded-random';
import { shuffle } from '../learning/train-linear';
import { featuresFor, withoutCase } from './about-features';
import { generalModel } from './about-general';
import { countRow, emptyWords, findTrust, type SubjectWords } from './subject-words';

/** What was learned of aboutness so far: of all subjects together, and the words of each. */
export interface AboutState {
  readonly model: GrowingModel;
  /** By subject. */
  readonly wordsOf: Map<string, SubjectWords>;
}

/** One correction, as it is learned. */
export interface AboutRow {
  readonly features: readonly number[];
  readonly isAbout: boolean;
  readonly subjectId: string;
}

const RATE = 0.3;
const DECAY = 0.0005;
/** How often rows are gone through at most, and how many are learned from in all: some 50 ms. */
const EPOCHS = 12;
const MOST_VISITS = 8_000;
const SEED = 7;
/** Learned while a post waits, in some 8 ms: so many rows fully, or more of them roughly, the last ones alone. */
export const MOST_AT_ONCE = 40;
const MOST_ROUGHLY = 160;
const VISITS_AT_ONCE = MOST_AT_ONCE * EPOCHS;
/** Rows in one step: a fraction of a millisecond. */
const ROWS_A_STEP = 20;

/** @returns what holds for every subject. */
export function emptyState(): AboutState {
  const { table, scale, bias, bits } = generalModel();
  const model = emptyModel({ labels: ['about'], bits, kind: 'many', rate: RATE, decay: DECAY });
  for (let at = 0; at < table.length; at += 1) model.weights[at] = (table[at] ?? 0) * (scale[0] ?? 0);
  model.bias.set(bias);
  return { model, wordsOf: new Map() };
}

/** Learns rows beside what is known, in a few milliseconds however many they are. */
export function learnAtOnce(state: AboutState, rows: readonly AboutRow[]): void {
  for (const _part of learn(state, rows.slice(-MOST_ROUGHLY), VISITS_AT_ONCE));
}

/** Learns all rows from the beginning, a part with each step. */
export function* learnAnew(rows: readonly AboutRow[]): Generator<void, AboutState> {
  const state = emptyState();
  yield* learn(state, rows, MOST_VISITS);
  for (const [subjectId, words] of state.wordsOf) {
    yield* findTrust(
      words,
      rows.filter((row) => row.subjectId === subjectId),
    );
  }
  return state;
}

function* learn(state: AboutState, rows: readonly AboutRow[], mostVisits: number): Generator<void> {
  const labelled: LabelledFeatures[] = [];
  for (const [nth, { features, subjectId, isAbout }] of rows.entries()) {
    if (nth % ROWS_A_STEP === 0) yield;
    for (const each of [features, withoutCase(features)])
      labelled.push({ features: featuresFor(each, subjectId), labels: isAbout ? [0] : [] });
  }
  const random = seededRandom(SEED);
  const epochs = Math.min(EPOCHS, Math.ceil(mostVisits / Math.max(1, rows.length)));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(labelled, random);
    for (const [nth, row] of labelled.entries()) {
      if (nth % ROWS_A_STEP === 0) yield;
      learnRow(state.model, row);
    }
  }
  for (const [nth, row] of rows.entries()) {
    if (nth % ROWS_A_STEP === 0) yield;
    const words = state.wordsOf.get(row.subjectId) ?? emptyWords();
    state.wordsOf.set(row.subjectId, words);
    countRow(words, row);
  }
}
