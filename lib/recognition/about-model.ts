import { ABOUT_US, type LearnedRow } from '../domain/learned-row';
import { hashUnits } from '../domain/tokens';
import { emptyModel, type GrowingModel, learnRow, scoreGrowing } from '../learning/growing-model';
import { chance } from '../learning/linear-model';
import { seededRandom } from '../learning/seeded-random';
import type { Features } from '../learning/text-features';
import { shuffle } from '../learning/train-linear';
import type { Learned } from './learned';
import { FEATURES_VERSION } from './read-features';

/** Learns whether a name means the subject: what holds for every subject, and what holds for one. */
export interface AboutModel {
  /** @returns how likely these features mean the subject, from 0 to 1 */
  shareOf(features: readonly number[], subjectId: string): number;
}

const LABELS = ['about'];
const OPTIONS = { labels: LABELS, bits: 14, kind: 'many', rate: 0.3, decay: 0.0005 } as const;
/** A name means its subject until something speaks against it, in log-odds. */
const BEFOREHAND = 1.5;
/** How often rows are gone through when all are learned anew, and when one is learned at once. */
const EPOCHS = 12;
const SEED = 7;

/** @returns a model of what was learned; rows that come later are learned when it is next asked. */
export function createAboutModel(learned: Learned): AboutModel {
  const model = emptyModel(OPTIONS);
  model.bias.fill(BEFOREHAND);
  learnAll(model, learned.rows);
  let taken = learned.rows.length;
  return {
    shareOf(features, subjectId) {
      for (; taken < learned.rows.length; taken += 1) learnAll(model, learned.rows.slice(taken, taken + 1));
      return chance(scoreGrowing(model, featuresFor(features, subjectId))[0] ?? 0);
    },
  };
}

function learnAll(model: GrowingModel, rows: readonly LearnedRow[]): void {
  const labelled = rows
    .filter(({ what, featuresVersion }) => what === 'about' && featuresVersion === FEATURES_VERSION)
    .map(({ features, subjectId, value }) => ({
      features: featuresFor(features, subjectId),
      labels: value === ABOUT_US ? [0] : [],
    }));
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(labelled, random);
    for (const row of labelled) learnRow(model, row);
  }
}

const OWN_SEED = 0x1b873593;

/** Each feature as it is for every subject, and once more for this one. */
function featuresFor(features: readonly number[], subjectId: string): Features {
  const own = hashUnits(subjectId, OWN_SEED);
  const ids = Uint32Array.from([
    ...features,
    ...features.map((id) => Math.imul(id ^ own, 0xc2b2ae35) >>> 0),
    own >>> 0,
  ]);
  const weights = new Float32Array(ids.length).fill(1 / Math.sqrt(features.length || 1));
  weights[ids.length - 1] = 0.5;
  return { ids, weights };
}
