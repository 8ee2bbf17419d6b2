import type { LearnedRow } from '../domain/learned-row';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/**
 * Reads what was learned, in the order in which it was said.
 * @param known what was read before: only what is new is read again
 */
export function listLearned(
  store: Store,
  known: ReadonlyMap<string, LearnedRow> = new Map(),
): Promise<Result<readonly LearnedRow[]>> {
  return attempt(async () => {
    const ids = await store.db.learned.toCollection().primaryKeys();
    const fresh = await store.db.learned.bulkGet(ids.filter((id) => !known.has(id)));
    const freshById = new Map(fresh.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    return ids
      .flatMap((id) => known.get(id) ?? freshById.get(id) ?? [])
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  });
}
