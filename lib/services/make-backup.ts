import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { BACKUP_FORMAT, BACKUP_VERSION, type DeviceAccount, type Manifest } from '../domain/backup';
import { canonicalJson } from '../domain/canonical-json';
import type { Operation } from '../domain/operation';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { operationBatches } from '../storage/operation-batches';
import { attempt, Refusal } from './attempt';
import { type BackupMark, markOf } from './backup-mark';
import { startTally } from './backup-tally';
import { countContents } from './count-contents';
import type { Store } from './store';

export interface BackupProgress {
  /** Everything is read twice: the first line says what comes. */
  readonly step: 'counting' | 'writing';
  /** Operations so far, and in all. */
  readonly done: number;
  readonly total: number;
}

interface BackupInput {
  /** Of the extension. */
  readonly productVersion: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: BackupProgress) => void;
}

export interface Backup {
  /** Newline-delimited JSON, in memory that the browser may page out. */
  readonly file: Blob;
  /** The device that made it; null: one that has logged nothing itself. */
  readonly device: string | null;
  readonly operations: number;
  /** What is to be remembered once the file is handed over. */
  readonly mark: BackupMark;
}

/** What is there when the backup begins; what is appended meanwhile is left to the next one. */
interface Extent {
  readonly lasts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly manifest: Omit<Manifest, 'devices'>;
  readonly drafts: readonly unknown[];
}

/** Writes the whole ledger, and the drafts, to a file from which `restoreBackup` makes it again. */
export function makeBackup(store: Store, input: BackupInput): Promise<Result<Backup>> {
  return attempt(async () => {
    const extent = await readExtent(store, input);
    const devices = await countOperations(store, extent, input);
    const parts = startFile();
    const { manifest, drafts } = extent;
    parts.add([{ ...manifest, devices }]);
    const tally = startTally();
    await eachBatch(store, extent, input, 'writing', (operations) => {
      for (const operation of operations) tally.add(operation);
      parts.add(operations);
    });
    // Content can be erased between the two readings; the first line would then not fit the rest.
    if (canonicalJson(tally.devices()) !== canonicalJson(devices)) {
      throw new Refusal('backup-overtaken', messages.errors.backupOvertaken);
    }
    if (drafts.length > 0) parts.add(drafts.map((draft) => ({ line: 'draft', draft })));
    const { device, madeAt } = manifest;
    const mark = markOf(Date.parse(madeAt), devices);
    return { file: parts.end(), device, operations: extent.total, mark };
  });
}

function readExtent({ db, environment }: Store, { productVersion }: BackupInput): Promise<Extent> {
  return db.transaction('r', db.tables, async () => {
    const heads = await db.heads.toArray();
    const device = (await db.meta.get('device'))?.value ?? null;
    return {
      lasts: new Map(heads.map(({ dev, n }) => [dev, n])),
      total: heads.reduce((sum, { n }) => sum + n, 0),
      manifest: {
        line: 'manifest',
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        product: 'Rapport',
        productVersion,
        madeAt: new Date(environment.now()).toISOString(),
        device,
        counts: await countContents(db),
      },
      drafts: await db.drafts.toArray(),
    };
  });
}

async function countOperations(
  store: Store,
  extent: Extent,
  input: BackupInput,
): Promise<readonly DeviceAccount[]> {
  const tally = startTally();
  await eachBatch(store, extent, input, 'counting', (operations) => {
    for (const operation of operations) tally.add(operation);
  });
  return tally.devices();
}

async function eachBatch(
  { db }: Store,
  { lasts, total }: Extent,
  { signal, onProgress }: BackupInput,
  step: BackupProgress['step'],
  handle: (operations: readonly Operation[]) => void,
): Promise<void> {
  let done = 0;
  for await (const batch of operationBatches(db)) {
    if (signal.aborted) throw new Refusal('cancelled', messages.errors.backupCancelled);
    const operations = batch.filter(({ dev, n }) => n <= (lasts.get(dev) ?? 0));
    if (operations.length > 0) handle(operations);
    done += operations.length;
    onProgress?.({ step, done, total });
  }
}

/** Lines of JSON, and their fingerprint. */
function startFile() {
  const parts: Blob[] = [];
  const hash = sha256.create();
  let lines = 0;
  return {
    add(values: readonly unknown[]) {
      const bytes = utf8ToBytes(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      hash.update(bytes);
      lines += values.length;
      // A blob, not bytes: a browser keeps it outside of the heap.
      parts.push(new Blob([bytes]));
    },
    end(): Blob {
      const trailer = { line: 'end', lines, sha256: bytesToHex(hash.digest()) };
      return new Blob([...parts, `${JSON.stringify(trailer)}\n`], { type: 'application/x-ndjson' });
    },
  };
}
