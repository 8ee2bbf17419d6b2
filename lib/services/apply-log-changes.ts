import type { LogFilter } from '../domain/log-filter';
import { logFilterMatch } from '../domain/log-filter-match';
import type { Result } from '../domain/result';
import { readLogRowsById } from '../storage/log-batches';
import { placeInLog } from '../storage/place-in-log';
import { attempt } from './attempt';

import type { Store } from './store';

interface LogChange {
  readonly filter: LogFilter;
  /** What matched before, newest first. */
  readonly ids: readonly string[];
  /** Engagements that are new, or others than before. */
  readonly changed: readonly string[];
}

/** @returns what matches after the change, newest first; reads only what has changed. */
export function applyLogChanges(
  { db }: Store,
  { filter, ids, changed }: LogChange,
): Promise<Result<readonly string[]>> {
  return attempt(async () => {
    const fits = logFilterMatch(filter);
    const rows = (await readLogRowsById(db, changed)).filter((row) => row !== null).filter(fits);
    const fitting = new Map(rows.map(({ engagement }) => [engagement.id, engagement]));
    const gone = new Set(changed.filter((id) => !fitting.has(id)));
    let next = ids.filter((id) => !gone.has(id));
    const present = new Set(next);
    const added = [...fitting.values()].filter(({ id }) => !present.has(id));
    for (const engagement of added.toSorted((a, b) => a.intendedAt - b.intendedAt)) {
      next = next.toSpliced(await placeInLog(db, next, engagement), 0, engagement.id);
    }
    return next;
  });
}
