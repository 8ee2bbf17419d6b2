import type { Weights } from '../_reading/weigh';

/** Set by hand: what is to be told, and that it should not be; see `Weights` for how to read them. */
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
