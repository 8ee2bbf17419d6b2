import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../domain/result';
import { attempt } from '../services/attempt';
import { type BackupReading, type ReadingProgress, readBackup } from '../services/read-backup';
import { type RestoreProgress, type RestoreReport, restoreBackup } from '../services/restore-backup';
import { unstage } from '../services/stage-backup';
import type { DeskContext } from './desk-context';

/** Where a restore is; nothing is written before `restoring`. */
export type RestoreState =
  | { readonly at: 'closed' }
  | { readonly at: 'reading'; readonly fileName: string; readonly progress: ReadingProgress }
  | { readonly at: 'preview'; readonly fileName: string; readonly reading: BackupReading }
  | { readonly at: 'restoring'; readonly progress: RestoreProgress }
  | { readonly at: 'done'; readonly report: RestoreReport; readonly reading: BackupReading }
  | { readonly at: 'failed'; readonly problem: Problem };

export interface RestoreModel {
  readonly state: ReadonlySignal<RestoreState>;
  /** Reads and verifies the file; restores nothing. */
  readonly read: (file: File) => Promise<void>;
  /** Restores what was previewed. */
  readonly restore: () => Promise<void>;
  /** Stops what runs; nothing is restored then. */
  readonly cancel: () => void;
  /** Closes it, and forgets what was read. */
  readonly close: () => Promise<void>;
}

export function createRestoreModel({ store, notice, ended }: DeskContext): RestoreModel {
  const state = signal<RestoreState>({ at: 'closed' });
  let current = new AbortController();
  // What a page that was closed had read. Nobody waits for it, and what fails is tried again with the next reading.
  void attempt(() => unstage(store, null));
  const begin = () => {
    current = new AbortController();
    return AbortSignal.any([current.signal, ended]);
  };
  const read = async (file: File) => {
    const { at } = state.peek();
    if (at === 'reading' || at === 'restoring') return;
    notice.value = null;
    const fileName = file.name;
    state.value = { at: 'reading', fileName, progress: { done: 0, total: null } };
    const result = await readBackup(store, {
      file,
      signal: begin(),
      onProgress(progress) {
        state.value = { at: 'reading', fileName, progress };
      },
    });
    state.value = result.ok
      ? { at: 'preview', fileName, reading: result.value }
      : { at: 'failed', problem: result.problem };
  };
  const restore = async () => {
    const shown = state.peek();
    if (shown.at !== 'preview') return;
    const { reading } = shown;
    state.value = { at: 'restoring', progress: { step: 'writing', done: 0, total: reading.added } };
    const result = await restoreBackup(store, {
      reading,
      signal: begin(),
      onProgress(progress) {
        state.value = { at: 'restoring', progress };
      },
    });
    state.value = result.ok
      ? { at: 'done', report: result.value, reading }
      : { at: 'failed', problem: result.problem };
  };
  return {
    state,
    read,
    restore,
    cancel: () => current.abort(),
    async close() {
      const shown = state.peek();
      state.value = { at: 'closed' };
      if (shown.at === 'preview') await attempt(() => unstage(store, shown.reading.id));
    },
  };
}
