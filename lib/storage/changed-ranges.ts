import Dexie, { type IndexableType, RangeSet } from 'dexie';
import type { RapportDatabase } from './database';
import type { TableChange } from './table-change';

/** Changes of so many rows are told of one by one; of more is told that any may have changed. As Dexie does. */
const TOLD_ONE_BY_ONE = 50;
const ANY = { from: Dexie.minKey, to: Dexie.maxKey };

/**
 * @returns what was written past Dexie's tables, in the words in which Dexie tells watched queries: by table and
 * index, the keys that are there now; `:dels` are those that were replaced or deleted.
 */
export function changedRanges(
  db: RapportDatabase,
  changes: readonly TableChange[],
): Readonly<Record<string, RangeSet>> {
  const ranges: Record<string, RangeSet> = {};
  const at = (table: string, part: string) => {
    const name = `idb://${db.name}/${table}/${part}`;
    const range = ranges[name] ?? new RangeSet();
    ranges[name] = range;
    return range;
  };
  for (const { table, rows, gone } of changes) {
    const { core, schema } = db.table(table);
    const { primaryKey, indexes } = core.schema;
    const add = (part: string, keys: readonly unknown[]) => {
      if (rows.length >= TOLD_ONE_BY_ONE) at(table, part).add(ANY);
      else at(table, part).addKeys(keys.filter(isKey));
    };
    const keys = [...rows.map((row): unknown => primaryKey.extractKey?.(row)), ...gone];
    add('', keys);
    add(':dels', keys);
    for (const { name, multiEntry, extractKey } of indexes) {
      // Without those that Dexie only imagines: the first parts of compound ones.
      if (name === null || !Object.hasOwn(schema.idxByName, name)) continue;
      const indexed = rows.map((row): unknown => extractKey?.(row));
      add(name, multiEntry ? indexed.flat() : indexed);
    }
  }
  return ranges;
}

function isKey(value: unknown): value is IndexableType {
  return value !== undefined && value !== null;
}
