import type { Table } from 'dexie';
import type { Disposition } from '../domain/disposition';
import type { Operation, OperationKind } from '../domain/operation';
import type { Response } from '../domain/response';
import type { RapportDatabase } from './database';
import { EngagementTally } from './engagement-tally';
import { type MemoryTable, memoryTable } from './memory-table';
import type { CustomerRow, EngagementRow, SettingRow } from './rows';

/** Rows in memory for projections to work on, read and written in one go: nothing waits while they work. */
export interface RowMemory {
  readonly rows: MemoryTables;
  /** Reads the rows that the operations change. */
  readonly load: (db: RapportDatabase, operations: readonly Operation[]) => Promise<void>;
  /** Writes what was changed, with what is counted, and forgets everything. */
  readonly flush: (db: RapportDatabase) => Promise<void>;
}

interface MemoryTables {
  readonly engagements: MemoryTable<EngagementRow, string>;
  readonly customers: MemoryTable<CustomerRow, string>;
  readonly responses: MemoryTable<Response, string>;
  readonly responseVersions: MemoryTable<Response, [id: string, version: number]>;
  readonly dispositions: MemoryTable<Disposition, string>;
  readonly settings: MemoryTable<SettingRow, string>;
}

/** With these an entity begins: there is no row of it yet. */
const MAKES_ONE: ReadonlySet<string> = new Set<OperationKind>([
  'customer.created',
  'engagement.intended',
  'engagement.logged',
]);

/** @returns an empty memory; rows that were not loaded are as if they were not there. */
export function rowMemory(): RowMemory {
  const rows: MemoryTables = {
    engagements: memoryTable(({ id }) => id),
    customers: memoryTable(({ id }) => id),
    responses: memoryTable(({ id }) => id),
    responseVersions: memoryTable(({ id, version }) => [id, version]),
    dispositions: memoryTable(({ id }) => id),
    settings: memoryTable(({ key }) => key),
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
      await Promise.all([
        fill(rows.engagements, db.engagements, idsOf('engagement.')),
        fill(rows.customers, db.customers, idsOf('customer.')),
        fill(rows.responseVersions, db.responseVersions, versions),
      ]);
    },
    async flush(db) {
      const tally = new EngagementTally();
      for (const [before, after] of rows.engagements.changes()) tally.note(before, after);
      await Promise.all([
        // First, because it reads before it writes; an older contact is looked for only after that.
        tally.write(db),
        rows.engagements.flush(db.engagements),
        rows.customers.flush(db.customers),
        rows.responses.flush(db.responses),
        rows.responseVersions.flush(db.responseVersions),
        rows.dispositions.flush(db.dispositions),
        rows.settings.flush(db.settings),
      ]);
    },
  };
}

async function fill<Row, Key>(memory: MemoryTable<Row, Key>, table: Table<Row, Key>, keys: readonly Key[]) {
  if (keys.length > 0) memory.fill(await table.bulkGet([...keys]));
}
