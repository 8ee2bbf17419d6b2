import type { Weights } from '../_reading/weigh';

/** Fitted to labelled replies by scripts/fit.ts, do not edit; see `Weights` for how to read them. */
export const praiseWeights: Weights = {
  urge: 20,
  great: 18,
  custom: 18,
  'great~custom': 7,
  mine: 6,
  'mine~custom': 6,
  'great~mine': 4,
  'urge+service': 4,
  'great~urge': 3,
  'custom~service': 3,
  'mine+custom': 2,
  'urge~service': 2,
  start: 1,
  'great+custom': 1,
  'great+service': -1,
  bad: -1,
  'mine+disclosed': -3,
  'urge~disclosed': -3,
  'great+disclosed': -4,
  'urge+disclosed': -6,
  'mine~disclosed': -9,
  'great~disclosed': -18,
  disclosed: -28,
  service: -29,
};
