import type { Operation } from '../domain/operation';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { attempt } from './attempt';
import type { Store } from './store';

/** Beyond so many operations, reading everything again is quicker. */
const MOST_OPERATIONS = 1_000;

/** Number of the last operation of each device: how far the ledger was read. */
export type LedgerEnds = ReadonlyMap<string, number>;

interface LogChanges {
  readonly ends: LedgerEnds;
  /** Engagements whose row may be another now, new ones among them; null: it may be any. */
  readonly ids: readonly string[] | null;
}

/** Where the ledger ends now. */
export function readLedgerEnds({ db }: Store): Promise<Result<LedgerEnds>> {
  return attempt(async () => new Map((await db.heads.toArray()).map(({ dev, n }) => [dev, n])));
}

/** What the operations after `since` changed in the log. */
export function readLogChanges({ db }: Store, since: LedgerEnds): Promise<Result<LogChanges>> {
  return attempt(async () => {
    const heads = await db.heads.toArray();
    const ends = new Map(heads.map(({ dev, n }) => [dev, n]));
    // A ledger that ends earlier than before is another one: it was restored.
    if ([...since].some(([dev, n]) => (ends.get(dev) ?? 0) < n)) return { ends, ids: null };
    const operations: Operation[] = [];
    for (const { dev, n } of heads) {
      const first = (since.get(dev) ?? 0) + 1;
      if (n - first >= MOST_OPERATIONS) return { ends, ids: null };
      if (n >= first) operations.push(...(await operationsOf(db, dev, first)));
    }
    return { ends, ids: await changedIds(db, operations) };
  });
}

function operationsOf(db: RapportDatabase, dev: string, first: number): Promise<Operation[]> {
  return db.operations.where('[dev+n]').between([dev, first], [dev, Infinity]).toArray();
}

async function changedIds(
  db: RapportDatabase,
  operations: readonly Operation[],
): Promise<readonly string[] | null> {
  const ids = new Set<string>();
  for (const { kind, entityId } of operations) {
    if (kind === 'demo.removed') return null;
    if (kind.startsWith('engagement.')) ids.add(entityId);
    if (kind.startsWith('customer.')) for (const id of await engagementsOf(db, entityId)) ids.add(id);
  }
  return [...ids];
}

function engagementsOf(db: RapportDatabase, customerId: string): Promise<string[]> {
  return db.engagements
    .where('[customerId+intendedAt]')
    .between([customerId, -Infinity], [customerId, []])
    .primaryKeys();
}
