import { ABOUT_US, type LearnedRow } from '../domain/learned-row';
import { scoreGrowing } from '../learning/growing-model';
import { featuresFor } from './about-features';
import {
  type AboutRow,
  type AboutState,
  emptyState,
  learnAnew,
  learnAtOnce,
  MOST_AT_ONCE,
} from './about-state';
import type { Learned } from './learned';
import { FEATURES_VERSION } from './read-post-features';
import { tellingOf, wordScore } from './subject-words';

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
  /** Learns all anew where much came since, a part with each step: for when there is nothing else to do. */
  settle(): Generator<void>;
}

/** Older ones are forgotten. */
const MOST_ROWS = 2_000;
/** When more than this share of all has come since, all are learned anew. */
const ANEW_FROM = 0.2;

/** @returns a model of what was learned: rows that come later are learned when it is next asked, many of them roughly */
export function createAboutModel(learned?: Learned): AboutModel {
  let state = emptyState();
  const subjects = new Set<string>();
  /** Rows of any kind that were looked at. */
  let looked = 0;
  /** Rows that were learned, and how many of them for good. */
  let [taken, settled] = [0, 0];
  const all = () => learned?.rows ?? [];
  const needsAnew = () => taken > settled * (1 + ANEW_FROM);

  const current = (): AboutState => {
    const rows = all();
    if (rows.length === looked) return state;
    const fresh = taughtBy(rows.slice(looked));
    looked = rows.length;
    taken += fresh.length;
    for (const { subjectId } of fresh) subjects.add(subjectId);
    if (taken > MOST_AT_ONCE || !needsAnew()) learnAtOnce(state, fresh);
    else for (const _part of settle());
    return state;
  };
  function* settle(): Generator<void> {
    const [begunWith, learning] = [taken, taughtBy(all())];
    const next = yield* learnAnew(learning);
    // What was said meanwhile counts as well.
    current();
    const late = taken - begunWith;
    if (late > 0) learnAtOnce(next, taughtBy(all()).slice(-late));
    [state, settled] = [next, begunWith];
  }
  return {
    score(features, subjectId) {
      const { model, wordsOf } = current();
      const words = wordsOf.get(subjectId);
      const fromWords = words === undefined ? 0 : words.trust * wordScore(words, features);
      return (scoreGrowing(model, featuresFor(features, subjectId))[0] ?? 0) + fromWords;
    },
    share(feature, subjectId) {
      const { model, wordsOf } = current();
      const words = wordsOf.get(subjectId);
      const { ids, weights } = featuresFor([feature], subjectId);
      const mask = 2 ** model.bits - 1;
      const weightAt = (at: number) => (weights[at] ?? 0) * (model.weights[(ids[at] ?? 0) & mask] ?? 0);
      return weightAt(0) + weightAt(1) + (words === undefined ? 0 : words.trust * tellingOf(words, feature));
    },
    hasLearned() {
      current();
      return taken > 0;
    },
    get bytes() {
      const { model, wordsOf } = current();
      const counted = [...wordsOf.values()].reduce(
        (sum, { about, other }) => sum + about.size + other.size,
        0,
      );
      return model.weights.byteLength + model.squares.byteLength + counted * BYTES_OF_COUNT;
    },
    knows(subjectId) {
      current();
      return subjects.has(subjectId);
    },
    *settle() {
      current();
      if (needsAnew()) yield* settle();
    },
  };
}

/** A number and its count in a map, roughly. */
const BYTES_OF_COUNT = 32;

function taughtBy(rows: readonly LearnedRow[]): AboutRow[] {
  return rows
    .filter(({ what, featuresVersion }) => what === 'about' && featuresVersion === FEATURES_VERSION)
    .slice(-MOST_ROWS)
    .map(({ features, subjectId, value }) => ({ features, subjectId, isAbout: value === ABOUT_US }));
}
