import type { LogFilter } from '../domain/log-filter';
import { logFilterMatch } from '../domain/log-filter-match';
import type { LogRow } from '../domain/log-row';
import type { RapportDatabase } from './database';

export interface LogBatch {
  /** Those that fit the filter. */
  readonly rows: readonly LogRow[];
  /** How many engagements were looked at so far, and how many there are to look at. */
  readonly read: number;
  readonly total: number;
}

/**
 * The log as it stands when asked for, newest first, in batches of so many rows looked at. Between two batches
 * the browser gets its turn.
 */
export async function* logBatches(
  db: RapportDatabase,
  filter: LogFilter,
  batchSize: number,
): AsyncGenerator<LogBatch> {
  const fits = logFilterMatch(filter);
  const ids = await logIdsInRange(db, filter);
  for (let start = 0; start < ids.length; start += batchSize) {
    const part = ids.slice(start, start + batchSize);
    const rows = await readLogRowsById(db, part);
    const there = rows.filter((row) => row !== null);
    yield { rows: there.filter(fits), read: start + part.length, total: ids.length };
  }
}

/** @returns ids of the engagements in the filter's days, newest first: one request, and no row is read. */
export async function logIdsInRange(db: RapportDatabase, filter: LogFilter): Promise<readonly string[]> {
  const { fromMs = Number.NEGATIVE_INFINITY, toMs = Number.POSITIVE_INFINITY } = filter;
  const range = db.engagements.where('intendedAt').between(fromMs, toMs, true, false);
  // Only upwards do browsers hand over all keys at once.
  return (await range.primaryKeys()).reverse();
}

/** @returns the rows with these ids, in the same order; null where there is none (any more). */
export async function readLogRowsById(
  db: RapportDatabase,
  ids: readonly string[],
): Promise<readonly (LogRow | null)[]> {
  const engagements = await db.engagements.bulkGet([...ids]);
  const customerIds = new Set(engagements.flatMap((row) => row?.customerId ?? []));
  const found = await db.customers.bulkGet([...customerIds]);
  const customers = new Map(found.map((customer) => [customer?.id, customer]));
  return engagements.map((engagement) =>
    engagement ? { engagement, customer: customers.get(engagement.customerId) ?? null } : null,
  );
}
