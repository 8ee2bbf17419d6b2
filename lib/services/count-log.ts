import type { LogFilter } from '../domain/log-filter';
import type { Result } from '../domain/result';
import { counterKeys } from '../storage/counters';
import { countInRange, logBatches } from '../storage/log-batches';
import { attempt } from './attempt';
import type { Store } from './store';

const BATCH_SIZE = 2_000;

/** Counts the engagements that match; what an abort cut short is to be thrown away. */
export function countLog(
  store: Store,
  { filter, signal }: { readonly filter: LogFilter; readonly signal: AbortSignal },
): Promise<Result<number>> {
  return attempt(async () => {
    const { fromMs, toMs, ...others } = filter;
    if (Object.keys(others).length > 0) return countByReading(store, filter, signal);
    if (fromMs !== undefined || toMs !== undefined) return countInRange(store.db, filter);
    return (await store.db.counters.get(counterKeys.all))?.count ?? 0;
  });
}

async function countByReading({ db }: Store, filter: LogFilter, signal: AbortSignal): Promise<number> {
  let count = 0;
  for await (const batch of logBatches(db, filter, BATCH_SIZE)) {
    if (signal.aborted) break;
    count += batch.rows.length;
  }
  return count;
}
