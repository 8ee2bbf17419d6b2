import type { LogFilter } from '../domain/log-filter';
import type { Result } from '../domain/result';
import { logBatches, logIdsInRange } from '../storage/log-batches';
import { attempt } from './attempt';
import type { Store } from './store';

/** Rows looked at before the browser gets its turn: short enough to scroll smoothly meanwhile. */
const BATCH_SIZE = 250;

export interface LogFound {
  /** Ids found since the step before, newest first. */
  readonly ids: readonly string[];
  /** How many engagements were looked at so far, and how many there are to look at. */
  readonly read: number;
  readonly total: number;
}

export interface FindLogIdsInput {
  readonly filter: LogFilter;
  /** What an abort cut short is to be thrown away. */
  readonly signal: AbortSignal;
  /** Called at least once, unless aborted. */
  readonly onFound: (found: LogFound) => void;
}

/**
 * Finds the engagements that match, newest first, step by step. Without a filter, or with days alone, it is one
 * step that reads an index and no row.
 */
export function findLogIds({ db }: Store, input: FindLogIdsInput): Promise<Result<null>> {
  const { filter, signal, onFound } = input;
  const say = (found: LogFound) => {
    if (!signal.aborted) onFound(found);
  };
  return attempt(async () => {
    const { fromMs: _from, toMs: _to, ...byRow } = filter;
    if (Object.keys(byRow).length === 0) {
      const ids = await logIdsInRange(db, filter);
      say({ ids, read: ids.length, total: ids.length });
      return null;
    }
    let steps = 0;
    for await (const { rows, read, total } of logBatches(db, filter, BATCH_SIZE)) {
      if (signal.aborted) return null;
      steps += 1;
      say({ ids: rows.map(({ engagement }) => engagement.id), read, total });
    }
    if (steps === 0) say({ ids: [], read: 0, total: 0 });
    return null;
  });
}
