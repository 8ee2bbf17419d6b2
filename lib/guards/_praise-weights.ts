import type { Weights } from './_weigh';

/** Fitted to labelled replies by scripts/fit.ts; see `Weights` for how to read them. */
export const praiseWeights: Weights = {
  urge: 16,
  custom: 16,
  great: 12,
  'great~custom': 10,
  start: 8,
  mine: 8,
  'great~urge': 4,
  'mine~custom': 4,
  'mine+custom': 3,
  'urge+service': 3,
  'urge~service': 2,
  'great~service': -1,
  'great+disclosed': -2,
  'mine+disclosed': -3,
  'urge~disclosed': -3,
  'mine+service': -4,
  'mine~service': -7,
  'urge+disclosed': -7,
  'mine~disclosed': -11,
  'great~disclosed': -13,
  disclosed: -33,
  service: -34,
};
