import type { Result } from '../domain/result';
import { type CounterName, type Counts, counterNames, readDayCounts } from '../storage/counters';
import { attempt } from './attempt';
import type { Store } from './store';

/** How many engagements there are. `outcomes` and `departments` leave out failed and withdrawn ones. */
export interface LogSummary {
  readonly total: number;
  readonly states: Counts;
  readonly sites: Counts;
  readonly agents: Counts;
  readonly outcomes: Counts;
  /** Engagements without a department count under `none`. */
  readonly departments: Counts;
}

/** Reads the counters that are kept with the log. */
export function summariseLog({ db }: Store): Promise<Result<LogSummary>> {
  return attempt(async () => {
    const sums = sumUp((await readDayCounts(db)).values());
    return {
      total: sums.get(counterNames.all) ?? 0,
      states: under(sums, counterNames.state('')),
      sites: under(sums, counterNames.site('')),
      agents: under(sums, counterNames.agent('')),
      outcomes: under(sums, counterNames.outcome('')),
      departments: under(sums, counterNames.department('')),
    };
  });
}

function sumUp(days: Iterable<Counts>): Counts {
  const sums = new Map<string, number>();
  for (const counts of days)
    for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}

/** @returns the numbers whose name begins so, by the rest of it */
function under(counts: Counts, prefix: CounterName): Counts {
  const own = [...counts].filter(([name]) => name.startsWith(prefix));
  return new Map(own.map(([name, count]) => [name.slice(prefix.length), count]));
}
