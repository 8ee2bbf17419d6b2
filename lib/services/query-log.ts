import type { LogFilter } from '../domain/log-filter';
import type { LogRow } from '../domain/log-row';
import type { Result } from '../domain/result';
import { logBatches } from '../storage/log-batches';
import { attempt } from './attempt';
import type { Store } from './store';

/** With a filter, few of the rows read may fit: fewer, larger reads. */
const FILTERED_BATCH_SIZE = 1_000;

export interface LogPage {
  readonly limit: number;
  /** Only rows intended before this time: the last row's `intendedAt` of the page before. */
  readonly beforeMs?: number;
}

/**
 * One page of the log, newest first. It may hold more than `limit` rows: those of one millisecond stay together.
 * Fewer than `limit` rows: the log ends there.
 */
export function queryLog(store: Store, filter: LogFilter, page: LogPage): Promise<Result<readonly LogRow[]>> {
  return attempt(async () => {
    const rows: LogRow[] = [];
    const { fromMs: _from, toMs: _to, ...others } = filter;
    const filters = Object.values(others).filter((value) => value !== undefined).length;
    const toMs = Math.min(filter.toMs ?? Infinity, page.beforeMs ?? Infinity);
    const batchSize = filters > 0 ? FILTERED_BATCH_SIZE : page.limit;
    for await (const batch of logBatches(store.db, { ...filter, toMs }, batchSize)) {
      for (const row of batch.rows) {
        const last = rows.at(-1)?.engagement;
        if (rows.length >= page.limit && row.engagement.intendedAt !== last?.intendedAt) return rows;
        rows.push(row);
      }
      if (rows.length >= page.limit) return rows;
    }
    return rows;
  });
}
