import type { LogFilter } from '../domain/log-filter';
import { logFilterMatch } from '../domain/log-filter-match';
import type { LogRow } from '../domain/log-row';
import type { RapportDatabase } from './database';
import type { EngagementRow } from './rows';

export interface LogBatch {
  /** Those that fit the filter. */
  readonly rows: readonly LogRow[];
  /** How many were read for it. */
  readonly read: number;
}

/**
 * The log, newest first, in batches read with one request each. All rows of one millisecond come in the same
 * batch, so that a batch's last time is a safe place to go on from.
 */
export async function* logBatches(
  db: RapportDatabase,
  filter: LogFilter,
  batchSize: number,
): AsyncGenerator<LogBatch> {
  const fits = logFilterMatch(filter);
  let beforeMs = filter.toMs ?? Infinity;
  for (;;) {
    const engagements = await readBatch(db, filter.fromMs ?? -Infinity, beforeMs, batchSize);
    const last = engagements.at(-1);
    if (!last) return;
    const rows = await withCustomers(db, engagements);
    yield { rows: rows.filter(fits), read: engagements.length };
    beforeMs = last.intendedAt;
  }
}

/** @returns how many rows the date range of the filter holds: what an export has to read. */
export async function countInRange(db: RapportDatabase, filter: LogFilter): Promise<number> {
  return between(db, filter.fromMs ?? -Infinity, filter.toMs ?? Infinity).count();
}

async function readBatch(
  db: RapportDatabase,
  fromMs: number,
  beforeMs: number,
  size: number,
): Promise<readonly EngagementRow[]> {
  const batch = await between(db, fromMs, beforeMs).reverse().limit(size).toArray();
  const last = batch.at(-1);
  if (!last || batch.length < size) return batch;
  const sameTime = await db.engagements.where('intendedAt').equals(last.intendedAt).toArray();
  const seen = new Set(batch.map(({ id }) => id));
  return [...batch, ...sameTime.filter(({ id }) => !seen.has(id))];
}

function between(db: RapportDatabase, fromMs: number, beforeMs: number) {
  return db.engagements.where('intendedAt').between(fromMs, beforeMs, true, false);
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
