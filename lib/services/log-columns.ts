import { type LogColumn, parseLogColumns } from '../domain/log-column';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

const KEY = 'log-columns';

/** The columns that the log shows on this device, in order; the usual ones until others are chosen. */
export function loadLogColumns({ db }: Store): Promise<Result<readonly LogColumn[]>> {
  return attempt(async () => parseLogColumns(readJson((await db.meta.get(KEY))?.value)));
}

/**
 * Keeps the choice on this device: how a table looks is no entry of the ledger. It changes what is kept, not what a
 * view shows: of two quick choices neither is lost.
 */
export function changeLogColumns(
  { db }: Store,
  change: (columns: readonly LogColumn[]) => readonly LogColumn[],
): Promise<Result<null>> {
  return attempt(() =>
    db.transaction('rw', db.meta, async () => {
      const kept = parseLogColumns(readJson((await db.meta.get(KEY))?.value));
      await db.meta.put({ key: KEY, value: JSON.stringify(change(kept)) });
      return null;
    }),
  );
}

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
