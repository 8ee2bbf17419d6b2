import type { RapportDatabase } from '../../../lib/storage/database';

/** Every row by table; without what is only about this database, and what waits to be restored. */
export async function dumpTables(db: RapportDatabase): Promise<Record<string, readonly unknown[]>> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const table of db.tables) {
    if (table.name !== 'meta' && table.name !== 'staged') tables[table.name] = await table.toArray();
  }
  return tables;
}
