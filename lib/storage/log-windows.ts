import type { Collection } from 'dexie';
import type { LogFilter } from '../domain/log-filter';
import type { RapportDatabase } from './database';
import type { EngagementRow } from './rows';

const DAY_MS = 86_400_000;

/** Engagements of some time, oldest first: only that way do browsers hand over many at once. */
type LogRange = Collection<EngagementRow, string>;

/**
 * What `read` makes of the engagements in the filter's days, newest first, in pieces of very roughly `size`; the
 * first ones are small, so that something can be shown at once. Between two pieces the browser gets its turn.
 */
export async function* logWindows<Item>(
  db: RapportDatabase,
  filter: LogFilter,
  size: number,
  read: (range: LogRange) => Promise<Item[]>,
): AsyncGenerator<readonly Item[]> {
  const { fromMs = Number.NEGATIVE_INFINITY, toMs = Number.POSITIVE_INFINITY } = filter;
  const few = await read(between(db, fromMs, toMs).limit(size + 1));
  if (few.length <= size) {
    yield few.reverse();
    return;
  }
  const oldest = (await between(db, fromMs, toMs).first())?.intendedAt ?? fromMs;
  let end = ((await between(db, fromMs, toMs).last())?.intendedAt ?? toMs) + 1;
  let span = DAY_MS;
  while (end > oldest) {
    const start = Math.max(oldest, end - span);
    const most = span > 1 ? 2 * size : Number.POSITIVE_INFINITY;
    const items = await read(between(db, start, end).limit(most));
    if (items.length >= most) {
      // Very many at one time: what was read for it is lost, so the next try takes much less.
      span = Math.max(1, Math.floor(span / 8));
      continue;
    }
    yield items.reverse();
    end = start;
    span = nextSpan(span, items.length, size);
  }
}

/** @returns how many engagements the filter's days hold. */
export function countInDays(db: RapportDatabase, { fromMs, toMs }: LogFilter): Promise<number> {
  return between(db, fromMs ?? Number.NEGATIVE_INFINITY, toMs ?? Number.POSITIVE_INFINITY).count();
}

function nextSpan(span: number, found: number, size: number): number {
  if (found > size) return Math.max(1, Math.floor(span / 2));
  return found < size / 2 ? span * 2 : span;
}

function between(db: RapportDatabase, fromMs: number, toMs: number): LogRange {
  return db.engagements.where('intendedAt').between(fromMs, toMs, true, false);
}
