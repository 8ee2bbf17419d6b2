import { ABOUT_US } from '../../lib/domain/learned-row.ts';
import type { LinearModel } from '../../lib/learning/linear-model.ts';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import { trainLinear } from '../../lib/learning/train-linear.ts';
import { commonFeatures } from '../../lib/recognition/about-features.ts';
import type { AboutRow } from '../measure/aboutness/about-row.ts';
import { toLearnedRows } from '../measure/aboutness/brand-recogniser.ts';

const SEED = 3;

/** @returns what tells a brand's name from the same word meant otherwise, whatever the brand */
export function trainAboutness(rows: readonly AboutRow[]): LinearModel {
  const labelled = toLearnedRows(rows).map(({ features, value }) => ({
    features: commonFeatures(features),
    labels: value === ABOUT_US ? [0] : [],
  }));
  return trainLinear(labelled, {
    labels: ['about'],
    bits: 14,
    kind: 'many',
    rate: 0.3,
    decay: 0.001,
    epochs: 8,
    random: seededRandom(SEED),
  });
}
