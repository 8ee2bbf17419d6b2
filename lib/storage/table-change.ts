import type { Table } from 'dexie';
import type { RapportDatabase } from './database';

/** What becomes of some rows of a table. */
export interface TableChange {
  readonly table: string;
  /** As they are now. */
  readonly rows: readonly unknown[];
  /** Keys of those that are there no more. */
  readonly gone: readonly (string | [string, number])[];
}

export function tableChange<Row, Key extends TableChange['gone'][number]>(
  { name }: Table<Row, Key>,
  rows: readonly NoInfer<Row>[],
  gone: readonly Key[] = [],
): TableChange {
  return { table: name, rows, gone };
}

/** Puts some rows and deletes others, in the transaction at hand. */
export async function writeChange(db: RapportDatabase, { table, rows, gone }: TableChange): Promise<void> {
  if (rows.length > 0) await db.table(table).bulkPut(rows);
  if (gone.length > 0) await db.table(table).bulkDelete([...gone]);
}
