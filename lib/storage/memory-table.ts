import type { Table } from 'dexie';
import type { RowTable } from './projections/projection';
import { type TableChange, tableChange } from './table-change';

/** Some rows of a table, with what became of them. */
export interface MemoryTable<Row, Key> extends RowTable<Row, Key> {
  /** Takes rows as they are in the database. */
  readonly fill: (rows: readonly (Row | undefined)[]) => void;
  /** What each changed row was and is; null: not there. */
  readonly changes: () => readonly (readonly [before: Row | null, after: Row | null])[];
  /** Gives what was changed, to be written to that table, and forgets everything. */
  readonly take: (table: Table<Row, Key>) => TableChange;
}

export function memoryTable<Row, Key extends TableChange['gone'][number]>(
  keyOf: (row: Row) => Key,
): MemoryTable<Row, Key> {
  const before = new Map<string, Row>();
  /** Null: deleted. */
  const after = new Map<string, { readonly key: Key; readonly row: Row | null }>();
  const name = (key: Key) => JSON.stringify(key);
  return {
    get(key) {
      const changed = after.get(name(key));
      return changed ? (changed.row ?? undefined) : before.get(name(key));
    },
    put: (row) => void after.set(name(keyOf(row)), { key: keyOf(row), row }),
    delete: (key) => void after.set(name(key), { key, row: null }),
    fill(rows) {
      for (const row of rows) if (row !== undefined) before.set(name(keyOf(row)), row);
    },
    changes: () => [...after].map(([id, { row }]) => [before.get(id) ?? null, row]),
    take(table) {
      const changed = [...after.values()];
      before.clear();
      after.clear();
      const rows = changed.map(({ row }) => row).filter((row) => row !== null);
      const gone = changed.filter(({ row }) => row === null).map(({ key }) => key);
      return tableChange(table, rows, gone);
    },
  };
}
