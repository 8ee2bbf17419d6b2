import { ABOUT_US } from '../../../lib/domain/learned-row.ts';
import type { LabelledFeatures } from '../../../lib/learning/growing-model.ts';
import { commonFeatures } from '../../../lib/recognition/about-features.ts';
import type { AboutRow } from './about-row.ts';
import { toLearnedRows } from './brand-recogniser.ts';

/** @returns the rows for training what holds for every brand */
export function toLabelled(rows: readonly AboutRow[]): LabelledFeatures[] {
  return toLearnedRows(rows).map(({ features, value }) => ({
    features: commonFeatures(features),
    labels: value === ABOUT_US ? [0] : [],
  }));
}
