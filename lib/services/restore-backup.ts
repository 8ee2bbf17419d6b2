import type { ContentCounts, DeviceAccount } from '../domain/backup';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import type { RapportDatabase } from '../storage/database';
import { rebuildRows } from '../storage/rebuild-rows';
import type { StagedRow } from '../storage/rows';
import { attempt, Refusal } from './attempt';
import { keepMark, markOf } from './backup-mark';
import { checkLedger, type LedgerReport } from './check-ledger';
import { countContents } from './count-contents';
import { readOwnSettings, setBackOwnSettings } from './own-settings';
import type { BackupReading } from './read-backup';
import { unstage } from './stage-backup';
import type { Store } from './store';

export interface RestoreProgress {
  /** Writing the operations, making the rows from them, checking the result. */
  readonly step: 'writing' | 'building' | 'checking';
  /** Operations so far, and in all. */
  readonly done: number;
  readonly total: number;
}

interface RestoreInput {
  readonly reading: BackupReading;
  /** Stops it as long as nothing is final; then nothing was restored. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: RestoreProgress) => void;
}

export interface RestoreReport {
  readonly added: number;
  readonly addedDrafts: number;
  /** The check of the whole ledger afterwards. */
  readonly ledger: LedgerReport;
  /** Whether each device is here as far as the file says, with the same last operation, and the counts fit. */
  readonly isAsInFile: boolean;
  readonly counts: ContentCounts;
}

/**
 * Writes the new operations of a backup, makes all rows again, and compares the result with the file. One
 * transaction: all of it, or nothing. The device of this database goes on with its own chain; what the file holds of
 * other devices is kept beside it, and never continued here.
 */
export async function restoreBackup(store: Store, input: RestoreInput): Promise<Result<RestoreReport>> {
  const { reading } = input;
  const restored = await attempt(async () => {
    if (reading.fault) throw overtaken();
    await writeAll(store, input);
    return compare(store, input);
  });
  if (!restored.ok) await attempt(() => unstage(store, reading.id));
  return restored;
}

async function compare(store: Store, input: RestoreInput): Promise<RestoreReport> {
  const { added, addedDrafts, manifest, here } = input.reading;
  const counts = await countContents(store.db);
  const wasEmpty = here.operations === 0 && here.counts.drafts === 0;
  const isAsInFile =
    (await areHere(store.db, manifest.devices)) && (!wasEmpty || areEqual(counts, manifest.counts));
  return { added, addedDrafts, counts, isAsInFile, ledger: await checkAll(store, input) };
}

async function writeAll(store: Store, { reading, signal, onProgress }: RestoreInput): Promise<void> {
  const { db } = store;
  const { devices } = reading.manifest;
  const goOn = () => {
    if (signal.aborted) throw new Refusal('cancelled', messages.errors.restoreCancelled);
  };
  await db.transaction('rw', db.tables, async () => {
    const own = await readOwnSettings(db);
    let done = 0;
    for (let part = 0; ; part += 1) {
      goOn();
      const staged = await db.staged.get([reading.id, part]);
      if (!staged) break;
      await addPart(db, staged);
      done += staged.operations.length;
      onProgress?.({ step: 'writing', done, total: reading.added });
    }
    if (done !== reading.added) throw overtaken();
    await moveHeads(db, devices);
    const total = (await db.heads.toArray()).reduce((sum, { n }) => sum + n, 0);
    await rebuildRows(db, (applied) => {
      goOn();
      onProgress?.({ step: 'building', done: applied, total });
    });
    await setBackOwnSettings(store, own);
    await keepMark(db, markOf(Date.parse(reading.manifest.madeAt), devices));
    await unstage(store, reading.id);
  });
}

async function addPart({ operations, drafts }: RapportDatabase, staged: StagedRow): Promise<void> {
  try {
    await operations.bulkAdd(staged.operations);
  } catch (error) {
    // Another view went on, or restored the same, since the file was read.
    if (error instanceof Error && error.name === 'BulkError') throw overtaken();
    throw error;
  }
  await drafts.bulkPut(staged.drafts);
}

async function moveHeads(db: RapportDatabase, devices: readonly DeviceAccount[]): Promise<void> {
  for (const { dev, last } of devices) {
    const head = await db.heads.get(dev);
    if (head && head.n >= last) continue;
    const operation = await db.operations.get([dev, last]);
    if (!operation) throw overtaken();
    const { n, at, counter, hash } = operation;
    await db.heads.put({ dev, n, at, counter, hash });
  }
}

async function areHere(db: RapportDatabase, devices: readonly DeviceAccount[]): Promise<boolean> {
  for (const { dev, first, last, head, operations } of devices) {
    const count = await db.operations.where('[dev+n]').between([dev, first], [dev, last], true, true).count();
    const operation = await db.operations.get([dev, last]);
    if (count !== operations || operation?.hash !== head) return false;
  }
  return true;
}

function areEqual(some: ContentCounts, others: ContentCounts): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

async function checkAll(store: Store, { onProgress }: RestoreInput): Promise<LedgerReport> {
  const heads = await store.db.heads.toArray();
  const total = heads.reduce((sum, { n }) => sum + n, 0);
  const checked = await checkLedger(store, {
    // What is written is written: the check is not stopped with the restore.
    signal: new AbortController().signal,
    onProgress: (done) => onProgress?.({ step: 'checking', done, total }),
  });
  if (!checked.ok) throw new Refusal(checked.problem.code, checked.problem.sentence);
  return checked.value;
}

function overtaken(): Refusal {
  return new Refusal('restore-overtaken', messages.errors.restoreOvertaken);
}
