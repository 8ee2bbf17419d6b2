import type { Weights } from '../_reading/weigh';

/** Fitted by scripts/fit.ts before some concepts changed; fitted again they judge worse. `Weights` says how to read them. */
export const hidingWeights: Weights = {
  start: -11,
  'label+omit': 4,
  'omit~label': 2,
  '-label': 4,
  '-label+omit': 1,
  '-label+post': 2,
  '-label+ask': 3,
  'omit+post': 2,
  secret: 4,
  'secret~label': 2,
  'secret+ask': 1,
  pose: 5,
  'pose+ask': 2,
  'pose~label': 2,
  'pose+post': 2,
  post: 3,
  ask: 2,
  uphold: -8,
  '-uphold': 4,
};
