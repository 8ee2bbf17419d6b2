import type { LogRow } from '../domain/log-row';
import type { Result } from '../domain/result';
import { readLogRowsById } from '../storage/log-batches';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns the rows with these ids, in the same order; null where there is none (any more). */
export function readLogRows(
  { db }: Store,
  ids: readonly string[],
): Promise<Result<readonly (LogRow | null)[]>> {
  return attempt(() => readLogRowsById(db, ids));
}
