import { exportLog } from '../../lib/services/export-log';
import { type Comparison, compareInTurns } from '../figures/compare-in-turns';
import { orThrow, store } from './bench-store';
import { rawBatches } from './raw-database';

const ROUNDS = 5;
const BATCH_SIZE = 1_000;

/** The whole log as a file of that format, against reading its rows in batches and dropping them. */
export function compareExport(format: string): Promise<Comparison> {
  return compareInTurns(
    {
      ours: () => exportOnce(format),
      async bare() {
        let rows = 0;
        for await (const batch of rawBatches(BATCH_SIZE)) rows += batch.length;
        if (rows === 0) throw new Error('The log is empty');
      },
    },
    ROUNDS,
  );
}

/** @returns the bytes of the file */
export async function exportOnce(format: string): Promise<number> {
  const { signal } = new AbortController();
  return orThrow(await exportLog(await store, { filter: {}, format, signal })).size;
}
