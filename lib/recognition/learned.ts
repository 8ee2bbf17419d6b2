import type { LearnedRow } from '../domain/learned-row';

/** What the team's corrections taught, ready for use: judges ask it with every post, and it changes in place. */
export interface Learned {
  readonly rows: readonly LearnedRow[];
  /** Of what was made of them. */
  readonly bytes: number;
  /** Takes in one more correction, at once. */
  learn(row: LearnedRow): void;
}

/** @returns what these corrections teach, in their order. */
export function createLearned(rows: readonly LearnedRow[] = []): Learned {
  const taken = [...rows];
  return {
    rows: taken,
    bytes: 0,
    learn: (row) => void taken.push(row),
  };
}
