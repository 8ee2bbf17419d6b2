import { round } from '../round.ts';

/** Counts how high the right answer stood. */
interface RankScore {
  /** @param rank 1: it was the first; infinite: it was not among them. */
  add(rank: number): void;
  /** Per cent of all that were counted, among the first one, three and five. */
  figures(): { readonly r1: number; readonly r3: number; readonly r5: number };
}

export function createRankScore(): RankScore {
  const ranks: number[] = [];
  const within = (most: number) =>
    round((100 * ranks.filter((rank) => rank <= most).length) / Math.max(1, ranks.length), 2);
  return {
    add: (rank) => void ranks.push(rank),
    figures: () => ({ r1: within(1), r3: within(3), r5: within(5) }),
  };
}

/** @returns where the right one stands when the highest score is first; of equal ones it is the last. */
export function rankOf(scores: Float32Array, right: number): number {
  const its = scores[right];
  if (its === undefined) return Number.POSITIVE_INFINITY;
  return scores.reduce((rank, score) => (score >= its ? rank + 1 : rank), 0);
}
