import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContentCounts, Manifest } from '../domain/backup';
import { canonicalJson } from '../domain/canonical-json';
import type { Operation } from '../domain/operation';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type ChainFault, startChainCheck } from '../storage/chain';
import type { DraftRow } from '../storage/rows';
import { attempt, Refusal } from './attempt';
import { startTally } from './backup-tally';
import { countContents } from './count-contents';
import { hasExampleData } from './load-example-data';
import { nextTask } from './next-task';
import { damaged, parseBackupLine, parseManifest } from './parse-backup-line';
import { readLines } from './read-lines';
import { startStaging, unstage } from './stage-backup';
import type { Store } from './store';

export interface ReadingProgress {
  /** Operations verified so far, and in all once the first line is read. */
  readonly done: number;
  readonly total: number | null;
}

interface ReadBackupInput {
  readonly file: Blob;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Why a backup cannot be restored here. `fork`: the same device and number with another content is here.
 * `example`: example data is here, and would mix with what is real.
 */
export type BackupFault =
  | { readonly kind: 'broken'; readonly dev: string; readonly n: number; readonly reason: ChainFault }
  | { readonly kind: 'fork'; readonly dev: string; readonly n: number }
  | { readonly kind: 'example' };

/** A backup that was read to its end and waits to be restored. */
export interface BackupReading {
  /** Under which its new operations are staged. */
  readonly id: string;
  readonly manifest: Manifest;
  /** Operations in the file that are not here yet. */
  readonly added: number;
  /** Operations in the file that are here already. */
  readonly known: number;
  readonly addedDrafts: number;
  /** What is here now. */
  readonly here: { readonly operations: number; readonly devices: number; readonly counts: ContentCounts };
  /** This database's device; null: it has logged nothing itself. */
  readonly device: string | null;
  /** The first thing found that forbids it; null: it can be restored. */
  readonly fault: BackupFault | null;
}

/**
 * Reads and verifies a backup, line by line, and compares it with what is here. Writes nothing but the copy that
 * waits to be restored, or to be thrown away with `unstage`.
 */
export async function readBackup(store: Store, input: ReadBackupInput): Promise<Result<BackupReading>> {
  const id = store.environment.newId();
  const read = await attempt(async () => {
    await unstage(store, null);
    return readAll(store, id, input);
  });
  if (!read.ok || read.value.fault !== null) await attempt(() => unstage(store, id));
  return read;
}

async function readAll(store: Store, id: string, input: ReadBackupInput): Promise<BackupReading> {
  const { signal, onProgress } = input;
  const file = startFile();
  const staging = await startStaging(store, id);
  let fault: BackupFault | null = null;
  for await (const texts of readLines(input.file)) {
    if (signal.aborted) throw new Refusal('cancelled', messages.errors.restoreCancelled);
    const lines = file.take(texts);
    fault = lines.fault ?? (await staging.add(lines.operations, lines.drafts));
    onProgress?.({ done: file.operations(), total: file.total() });
    if (fault) break;
    await nextTask();
  }
  const manifest = file.end(fault !== null);
  const { added, known, addedDrafts } = await staging.end();
  const { db } = store;
  const heads = await db.heads.toArray();
  if (!fault && added > 0 && (await hasExampleData(store))) fault = { kind: 'example' };
  return {
    id,
    manifest,
    added,
    known,
    addedDrafts,
    here: {
      operations: heads.reduce((sum, { n }) => sum + n, 0),
      devices: heads.length,
      counts: await countContents(db),
    },
    device: (await db.meta.get('device'))?.value ?? null,
    fault,
  };
}

interface TakenLines {
  readonly operations: readonly Operation[];
  readonly drafts: readonly DraftRow[];
  /** The chain's first fault, if it is among these lines; nothing after it is taken. */
  readonly fault: BackupFault | null;
}

/** Takes the lines of a backup in their order, and checks that they are one. */
function startFile() {
  const chain = startChainCheck();
  const tally = startTally();
  const hash = sha256.create();
  let manifest: Manifest | null = null;
  let isOver = false;
  let number = 0;
  let operationCount = 0;

  const takeLine = (text: string): Operation | DraftRow | null => {
    number += 1;
    // Nothing comes after the end.
    if (isOver) throw damaged(number);
    if (manifest === null) {
      manifest = parseManifest(text);
      return null;
    }
    const line = parseBackupLine(text, number);
    if (line.kind === 'draft') return line.draft;
    if (line.kind === 'operation') return line.operation;
    isOver = true;
    if (line.lines !== number - 1 || line.sha256 !== bytesToHex(hash.clone().digest())) throw changed();
    return null;
  };

  return {
    operations: () => operationCount,
    total: () => manifest && totalOf(manifest),
    take(texts: readonly string[]): TakenLines {
      const operations: Operation[] = [];
      const drafts: DraftRow[] = [];
      for (const text of texts) {
        const taken = takeLine(text);
        hash.update(utf8ToBytes(`${text}\n`));
        if (taken === null) continue;
        if ('postKey' in taken) {
          drafts.push(taken);
          continue;
        }
        const reason = chain.add(taken);
        const { dev, n } = taken;
        if (reason) return { operations, drafts, fault: { kind: 'broken', dev, n, reason } };
        tally.add(taken);
        operations.push(taken);
        operationCount += 1;
      }
      return { operations, drafts, fault: null };
    },
    /** @returns the first line, once it is certain that the rest is what it says, unless reading ended early. */
    end(isEarly: boolean): Manifest {
      if (manifest === null) throw new Refusal('backup-not-one', messages.errors.backupNotOne);
      if (isEarly) return manifest;
      if (!isOver)
        throw new Refusal('backup-cut', messages.errors.backupCut(operationCount, totalOf(manifest)));
      if (canonicalJson(tally.devices()) !== canonicalJson(manifest.devices)) throw changed();
      return manifest;
    },
  };
}

function totalOf({ devices }: Manifest): number {
  return devices.reduce((sum, { operations }) => sum + operations, 0);
}

function changed(): Refusal {
  return new Refusal('backup-changed', messages.errors.backupChanged);
}
