import { round } from './round.ts';

/** How long each of many queries took. */
export interface QueryTimes {
  time<Answer>(query: () => Answer): Answer;
  /** In microseconds. */
  figures(): { readonly usMedian: number; readonly usP99: number };
}

export function createQueryTimes(): QueryTimes {
  const times: number[] = [];
  const at = (sorted: readonly number[], share: number) =>
    round(1_000 * (sorted[Math.floor(share * (sorted.length - 1))] ?? 0), 1);
  return {
    time(query) {
      const from = performance.now();
      const answer = query();
      times.push(performance.now() - from);
      return answer;
    },
    figures() {
      const sorted = times.toSorted((a, b) => a - b);
      return { usMedian: at(sorted, 0.5), usP99: at(sorted, 0.99) };
    },
  };
}
