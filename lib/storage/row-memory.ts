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
      rows.engagements.fill(await db.engagements.bulkGet(idsOf('engagement.')));
      rows.customers.fill(await db.customers.bulkGet(idsOf('customer.')));
      rows.responseVersions.fill(await db.responseVersions.bulkGet(versions));
    },
    async flush(db) {
      const tally = new EngagementTally();
      for (const [before, after] of rows.engagements.changes()) tally.note(before, after);
      await rows.engagements.flush(db.engagements);
      await rows.customers.flush(db.customers);
      await rows.responses.flush(db.responses);
      await rows.responseVersions.flush(db.responseVersions);
      await rows.dispositions.flush(db.dispositions);
      await rows.settings.flush(db.settings);
      await tally.write(db);
    },
  };
}
