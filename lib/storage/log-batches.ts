import type { LogFilter } from '../domain/log-filter';
import { logFilterMatch } from '../domain/log-filter-match';
import type { LogRow } from '../domain/log-row';
import type { RapportDatabase } from './database';
import { countInDays, logWindows } from './log-windows';
import type { EngagementRow } from './rows';

export interface LogBatch {
  /** Those that fit the filter. */
  readonly rows: readonly LogRow[];
  /** How many engagements were looked at so far, and how many there are to look at. */
  readonly read: number;
  readonly total: number;
}

/** The log, newest first, in batches of roughly so many rows looked at. */
export async function* logBatches(
  db: RapportDatabase,
  filter: LogFilter,
  batchSize: number,
): AsyncGenerator<LogBatch> {
  const fits = logFilterMatch(filter);
  const total = await countInDays(db, filter);
  let read = 0;
  for await (const engagements of logWindows(db, filter, batchSize, (range) => range.toArray())) {
    const rows = await withCustomers(db, engagements);
    read += engagements.length;
    yield { rows: rows.filter(fits), read, total: Math.max(read, total) };
  }
}

/** @returns the rows with these ids, in the same order; null where there is none (any more). */
export async function readLogRowsById(
  db: RapportDatabase,
  ids: readonly string[],
): Promise<readonly (LogRow | null)[]> {
  const found = await db.engagements.bulkGet([...ids]);
  const there = found.filter((row) => row !== undefined);
  const rows = new Map((await withCustomers(db, there)).map((row) => [row.engagement.id, row]));
  return ids.map((id) => rows.get(id) ?? null);
}

async function withCustomers(
  db: RapportDatabase,
  engagements: readonly EngagementRow[],
): Promise<readonly LogRow[]> {
  const ids = [...new Set(engagements.map(({ customerId }) => customerId))];
  const customers = new Map((await db.customers.bulkGet(ids)).map((customer) => [customer?.id, customer]));
  return engagements.map((engagement) => ({
    engagement,
    customer: customers.get(engagement.customerId) ?? null,
  }));
}
