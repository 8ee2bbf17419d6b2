import type { LearnedRow } from '../domain/learned-row';

/** What the team's corrections taught, ready for use: judges ask it with every post, and it changes in place. */
export interface Learned {
  readonly rows: readonly LearnedRow[];
  /** Of the features of all rows. */
  readonly bytes: number;
  /** Takes in one more correction, at once. */
  learn(row: LearnedRow): void;
}

const BYTES_PER_FEATURE = 4;

/** @returns what these corrections teach, in their order. */
export function createLearned(rows: readonly LearnedRow[] = []): Learned {
  const taken = [...rows];
  return {
    rows: taken,
    get bytes() {
      return taken.reduce((sum, { features }) => sum + features.length * BYTES_PER_FEATURE, 0);
    },
    learn: (row) => void taken.push(row),
  };
}
