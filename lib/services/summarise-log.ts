import type { Result } from '../domain/result';
import { counterKeys } from '../storage/counters';
import { attempt } from './attempt';
import type { Store } from './store';

/** Numbers by name; what never occurred is absent. Engagements without a department count under `none`. */
export type Counts = ReadonlyMap<string, number>;

/** How many engagements there are. `outcomes` and `departments` leave out failed and withdrawn ones. */
export interface LogSummary {
  readonly total: number;
  readonly states: Counts;
  readonly sites: Counts;
  readonly agents: Counts;
  readonly outcomes: Counts;
  readonly departments: Counts;
}

/** Reads the counters that are kept with the log. */
export function summariseLog(store: Store): Promise<Result<LogSummary>> {
  return attempt(async () => ({
    total: (await store.db.counters.get(counterKeys.all))?.count ?? 0,
    states: await readCounts(store, counterKeys.state('')),
    sites: await readCounts(store, counterKeys.site('')),
    agents: await readCounts(store, counterKeys.agent('')),
    outcomes: await readCounts(store, counterKeys.outcome('')),
    departments: await readCounts(store, counterKeys.department('')),
  }));
}

/** @returns the counters that begin with the prefix, by the rest of their key. */
export async function readCounts({ db }: Store, prefix: string): Promise<Counts> {
  const rows = await db.counters.where('key').startsWith(prefix).toArray();
  return new Map(
    rows.filter(({ count }) => count > 0).map(({ key, count }) => [key.slice(prefix.length), count]),
  );
}
