import type { LogFilter } from '../domain/log-filter';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { logBatches } from '../storage/log-batches';
import { countInDays, logWindows } from '../storage/log-windows';
import { attempt } from './attempt';
import type { Store } from './store';

/** Rows looked at, or ids read, before the browser gets its turn: short enough to scroll smoothly meanwhile. */
const ROWS_AT_ONCE = 250;
const IDS_AT_ONCE = 4_000;

export interface LogFound {
  /** Ids found since the step before, newest first. */
  readonly ids: readonly string[];
  /** How many engagements were looked at so far, and how many there are to look at. */
  readonly read: number;
  readonly total: number;
}

interface FindLogIdsInput {
  readonly filter: LogFilter;
  /** What an abort cut short is to be thrown away. */
  readonly signal: AbortSignal;
  /** Called at least once, unless aborted. */
  readonly onFound: (found: LogFound) => void;
}

/**
 * Finds the engagements that match, newest first, step by step. Without a filter, or with days alone, no row is
 * read for it.
 */
export function findLogIds(
  { db }: Store,
  { filter, signal, onFound }: FindLogIdsInput,
): Promise<Result<null>> {
  return attempt(async () => {
    for await (const found of isByDays(filter) ? idsInDays(db, filter) : idsByRow(db, filter)) {
      if (signal.aborted) break;
      onFound(found);
    }
    return null;
  });
}

function isByDays({ fromMs: _from, toMs: _to, ...byRow }: LogFilter): boolean {
  return Object.keys(byRow).length === 0;
}

async function* idsInDays(db: RapportDatabase, filter: LogFilter): AsyncGenerator<LogFound> {
  const total = await countInDays(db, filter);
  let read = 0;
  for await (const ids of logWindows(db, filter, IDS_AT_ONCE, (range) => range.primaryKeys())) {
    read += ids.length;
    yield { ids, read, total: Math.max(read, total) };
  }
}

async function* idsByRow(db: RapportDatabase, filter: LogFilter): AsyncGenerator<LogFound> {
  for await (const { rows, read, total } of logBatches(db, filter, ROWS_AT_ONCE)) {
    yield { ids: rows.map(({ engagement }) => engagement.id), read, total };
  }
}
