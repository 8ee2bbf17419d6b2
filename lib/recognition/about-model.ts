import { ABOUT_US, type LearnedRow } from '../domain/learned-row';
import { emptyModel, type GrowingModel, learnRow, scoreGrowing } from '../learning/growing-model';
import { seededRandom } from '../learning/seeded-random';
import { shuffle } from '../learning/train-linear';
import { featuresFor, withoutCase } from './about-features';
import { generalModel } from './about-general';
import { type AboutTopic, countRow, emptyTopic, findTrust, tellingOf, topicScore } from './about-topic';
import type { Learned } from './learned';
import { FEATURES_VERSION } from './read-features';

/** Says whether a name means its subject: what holds for every subject, and what was learned of this one. */
export interface AboutModel {
  /** @returns log-odds */
  score(features: readonly number[], subjectId: string): number;
  /** @returns what one feature adds to that */
  share(feature: number, subjectId: string): number;
  /** Whether anything was learned at all. */
  hasLearned(): boolean;
  /** Bytes of what is kept in memory once something was learned. */
  readonly bytes: number;
  /** Whether anything was learned of the subject. */
  knows(subjectId: string): boolean;
}

const RATE = 0.3;
const DECAY = 0.0005;
/** How often rows are gone through at most, and how many are learned from in all: some 50 ms. */
const EPOCHS = 12;
const MOST_VISITS = 8_000;
const SEED = 7;
/** Older ones are forgotten. */
const MOST_ROWS = 2_000;
/** When more than this share of all has come since, all are learned anew. */
const ANEW_FROM = 0.2;

/** @returns a model of what was learned; rows that come later are learned when it is next asked. */
export function createAboutModel(learned?: Learned): AboutModel {
  let state: State | null = null;
  let taken = 0;
  const current = (): State => {
    const rows = learned?.rows ?? [];
    if (state !== null && rows.length === taken) return state;
    const fresh = taughtBy(rows.slice(taken));
    taken = rows.length;
    if (state === null || fresh.length > state.rows * ANEW_FROM) state = learnAll(taughtBy(rows));
    else learn(state, fresh);
    return state;
  };
  return {
    score(features, subjectId) {
      const { model, topics } = current();
      const topic = topics.get(subjectId);
      const fromTopic = topic === undefined ? 0 : topic.trust * topicScore(topic, features);
      return (scoreGrowing(model, featuresFor(features, subjectId))[0] ?? 0) + fromTopic;
    },
    share(feature, subjectId) {
      const { model, topics } = current();
      const topic = topics.get(subjectId);
      const { ids, weights } = featuresFor([feature], subjectId);
      const mask = 2 ** model.bits - 1;
      const weightAt = (at: number) => (weights[at] ?? 0) * (model.weights[(ids[at] ?? 0) & mask] ?? 0);
      return weightAt(0) + weightAt(1) + (topic === undefined ? 0 : topic.trust * tellingOf(topic, feature));
    },
    hasLearned: () => (learned?.rows.length ?? 0) > 0 && current().rows > 0,
    get bytes() {
      const { model, topics } = current();
      const counted = [...topics.values()].reduce(
        (sum, { about, other }) => sum + about.size + other.size,
        0,
      );
      return model.weights.byteLength + model.squares.byteLength + counted * BYTES_OF_COUNT;
    },
    knows: (subjectId) => current().topics.has(subjectId),
  };
}

/** A number and its count in a map, roughly. */
const BYTES_OF_COUNT = 32;

interface State {
  readonly model: GrowingModel;
  readonly topics: Map<string, AboutTopic>;
  rows: number;
}

interface Taught {
  readonly features: readonly number[];
  readonly isAbout: boolean;
  readonly subjectId: string;
}

function taughtBy(rows: readonly LearnedRow[]): Taught[] {
  return rows
    .filter(({ what, featuresVersion }) => what === 'about' && featuresVersion === FEATURES_VERSION)
    .slice(-MOST_ROWS)
    .map(({ features, subjectId, value }) => ({ features, subjectId, isAbout: value === ABOUT_US }));
}

function learnAll(rows: readonly Taught[]): State {
  const model = emptyModel({
    labels: ['about'],
    bits: generalModel().bits,
    kind: 'many',
    rate: RATE,
    decay: DECAY,
  });
  const { table, scale, bias } = generalModel();
  for (let at = 0; at < table.length; at += 1) model.weights[at] = (table[at] ?? 0) * (scale[0] ?? 0);
  model.bias.set(bias);
  const state: State = { model, topics: new Map(), rows: 0 };
  learn(state, rows);
  for (const [subjectId, topic] of state.topics) {
    findTrust(
      topic,
      rows.filter((row) => row.subjectId === subjectId),
    );
  }
  return state;
}

function learn(state: State, rows: readonly Taught[]): void {
  const labelled = rows.flatMap(({ features, subjectId, isAbout }) =>
    [features, withoutCase(features)].map((each) => ({
      features: featuresFor(each, subjectId),
      labels: isAbout ? [0] : [],
    })),
  );
  const random = seededRandom(SEED);
  const epochs = Math.min(EPOCHS, Math.ceil(MOST_VISITS / Math.max(1, rows.length)));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(labelled, random);
    for (const row of labelled) learnRow(state.model, row);
  }
  for (const row of rows) {
    const topic = state.topics.get(row.subjectId) ?? emptyTopic();
    state.topics.set(row.subjectId, topic);
    countRow(topic, row);
  }
  state.rows += rows.length;
}
