import type { LogFilter } from '../domain/log-filter';
import { logFilterMatch } from '../domain/log-filter-match';
import type { LogRow } from '../domain/log-row';
import type { RapportDatabase } from './database';
import { countInDays, logWindows } from './log-windows';
import type { CustomerRow, EngagementRow } from './rows';

interface LogBatch {
  /** Those that fit the filter. */
  readonly rows: readonly LogRow[];
  /** How many engagements were looked at so far, and how many there are to look at. */
  readonly read: number;
  readonly total: number;
}

/**
 * The log, newest first, in batches of roughly so many rows looked at. While one batch is worked on, the browser reads
 * the next.
 */
export async function* logBatches(
  db: RapportDatabase,
  filter: LogFilter,
  batchSize: number,
): AsyncGenerator<LogBatch> {
  const fits = logFilterMatch(filter);
  const total = await countInDays(db, filter);
  const customersOf = customerReader(db);
  const batches = logWindows(db, filter, batchSize, (range) => range.toArray());
  const readNext = async () => {
    const next = await batches.next();
    return next.done ? null : { engagements: next.value, customers: await customersOf(next.value) };
  };
  let read = 0;
  for (let coming = readNext(); ; ) {
    const batch = await coming;
    if (batch === null) return;
    coming = readNext();
    // Whoever stops early does not wait for it.
    coming.catch(() => undefined);
    read += batch.engagements.length;
    const rows = withCustomers(batch.engagements, batch.customers);
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
  const customers = await customerReader(db)(there);
  const rows = new Map(withCustomers(there, customers).map((row) => [row.engagement.id, row]));
  return ids.map((id) => rows.get(id) ?? null);
}

type Customers = ReadonlyMap<string, CustomerRow | null>;

/** Customers kept from one batch to the next: most come again. */
const MOST_KEPT = 10_000;

/** @returns what reads the customers of engagements, each of them once */
function customerReader(db: RapportDatabase): (engagements: readonly EngagementRow[]) => Promise<Customers> {
  const known = new Map<string, CustomerRow | null>();
  return async (engagements) => {
    if (known.size > MOST_KEPT) known.clear();
    const ids = [...new Set(engagements.map(({ customerId }) => customerId))];
    const missing = ids.filter((id) => !known.has(id));
    const found = missing.length > 0 ? await db.customers.bulkGet(missing) : [];
    for (const [index, id] of missing.entries()) known.set(id, found[index] ?? null);
    return new Map(ids.map((id) => [id, known.get(id) ?? null]));
  };
}

function withCustomers(engagements: readonly EngagementRow[], customers: Customers): readonly LogRow[] {
  return engagements.map((engagement) => ({
    engagement,
    customer: customers.get(engagement.customerId) ?? null,
  }));
}
