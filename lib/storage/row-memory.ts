import type { Disposition } from '../domain/disposition';
import type { LearnedRow } from '../domain/learned-row';
import type { Operation, OperationKind } from '../domain/operation';
import type { Response } from '../domain/response';
import type { RapportDatabase } from './database';
import { EngagementTally } from './engagement-tally';
import { type MemoryTable, memoryTable } from './memory-table';
import type { CustomerRow, EngagementRow, PackRow, SettingRow } from './rows';
import { type TableChange, writeChange } from './table-change';

/** Rows in memory for projections to work on, read and written in one go: nothing waits while they work. */
interface RowMemory {
  readonly rows: MemoryTables;
  /** Reads the rows that the operations change. */
  readonly load: (db: RapportDatabase, operations: readonly Operation[]) => Promise<void>;
  /** Gives what was changed, and what it changes of what is counted, and forgets everything. */
  readonly take: (db: RapportDatabase) => TakenChanges;
  /** Writes all of that. */
  readonly flush: (db: RapportDatabase) => Promise<void>;
}

export interface TakenChanges {
  readonly changes: readonly TableChange[];
  readonly tally: EngagementTally;
}

interface MemoryTables {
  readonly engagements: MemoryTable<EngagementRow, string>;
  readonly customers: MemoryTable<CustomerRow, string>;
  readonly responses: MemoryTable<Response, string>;
  readonly responseVersions: MemoryTable<Response, [id: string, version: number]>;
  readonly dispositions: MemoryTable<Disposition, string>;
  readonly settings: MemoryTable<SettingRow, string>;
  readonly packs: MemoryTable<PackRow, string>;
  readonly learned: MemoryTable<LearnedRow, string>;
}

/** With these an entity begins: there is no row of it yet. */
const MAKES_ONE: ReadonlySet<string> = new Set<OperationKind>([
  'customer.created',
  'engagement.intended',
  'engagement.logged',
]);

/** These bring a version of a response as a whole. */
const SAVES_A_VERSION: ReadonlySet<string> = new Set<OperationKind>(['response.saved', 'response.received']);

/** @returns an empty memory; rows that were not loaded are as if they were not there. */
export function rowMemory(): RowMemory {
  const rows: MemoryTables = {
    engagements: memoryTable(({ id }) => id),
    customers: memoryTable(({ id }) => id),
    responses: memoryTable(({ id }) => id),
    responseVersions: memoryTable(({ id, version }) => [id, version]),
    dispositions: memoryTable(({ id }) => id),
    settings: memoryTable(({ key }) => key),
    packs: memoryTable(({ hash }) => hash),
    learned: memoryTable(({ id }) => id),
  };
  const take = (db: RapportDatabase): TakenChanges => {
    const tally = new EngagementTally();
    for (const [before, after] of rows.engagements.changes()) tally.note(before, after);
    const changes = [
      rows.engagements.take(db.engagements),
      rows.customers.take(db.customers),
      rows.responses.take(db.responses),
      rows.responseVersions.take(db.responseVersions),
      rows.dispositions.take(db.dispositions),
      rows.settings.take(db.settings),
      rows.packs.take(db.packs),
      rows.learned.take(db.learned),
    ];
    return { changes: changes.filter((change) => change.rows.length + change.gone.length > 0), tally };
  };
  return {
    rows,
    async load(db, operations) {
      const about = (entity: string) =>
        operations.filter(({ kind }) => kind.startsWith(entity) && !MAKES_ONE.has(kind));
      const idsOf = (entity: string) => [...new Set(about(entity).map(({ entityId }) => entityId))];
      const versions = about('response.').map(({ entityId, responseVersion }): [string, number] => [
        entityId,
        responseVersion ?? 0,
      ]);
      rows.engagements.fill(await db.engagements.bulkGet(idsOf('engagement.')));
      rows.customers.fill(await db.customers.bulkGet(idsOf('customer.')));
      // What is saved is the latest by that; anything else may be about an earlier version.
      const changed = about('response.').filter(({ kind }) => !SAVES_A_VERSION.has(kind));
      rows.responses.fill(await db.responses.bulkGet([...new Set(changed.map(({ entityId }) => entityId))]));
      rows.responseVersions.fill(await db.responseVersions.bulkGet(versions));
    },
    take,
    async flush(db) {
      const { changes, tally } = take(db);
      for (const change of changes) await writeChange(db, change);
      await tally.write(db);
    },
  };
}
