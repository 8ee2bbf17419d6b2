import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { messages } from '../messages';
import {
  type BackupState,
  dismissBackupReminder,
  readBackupReminder,
  readBackupState,
  recordBackup,
} from '../services/backup-state';
import { type BackupProgress, makeBackup } from '../services/make-backup';
import { type DeskContext, report } from './desk-context';
import type { DeskRoute } from './desk-route';
import { fileName } from './file-name';
import { type LiveReading, readLive } from './read-live';

export interface BackupModel {
  readonly state: LiveReading<BackupState>;
  /** For the log; null: nothing to remind of. */
  readonly reminder: LiveReading<BackupState | null>;
  readonly running: ReadonlySignal<boolean>;
  readonly progress: ReadonlySignal<BackupProgress | null>;
  /** Writes everything to a file, and hands it over. */
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  readonly dismissReminder: () => Promise<void>;
}

export function createBackupModel(context: DeskContext, route: ReadonlySignal<DeskRoute>): BackupModel {
  const { store, browserSide, notice, ended } = context;
  const running = signal(false);
  const progress = signal<BackupProgress | null>(null);
  let current = new AbortController();
  const shownIn = (section: DeskRoute['section']) => computed(() => route.value.section === section || null);
  const start = async () => {
    if (running.peek()) return;
    running.value = true;
    notice.value = null;
    current = new AbortController();
    const made = await makeBackup(store, {
      productVersion: browserSide.version(),
      signal: AbortSignal.any([current.signal, ended]),
      onProgress(step) {
        progress.value = step;
      },
    });
    running.value = false;
    progress.value = null;
    if (!made.ok) {
      report(context, made, '');
      return;
    }
    const { file, device, operations, mark } = made.value;
    const name = fileName(`rapport-backup-${device?.slice(-8) ?? 'new'}`, mark.at, 'ndjson');
    browserSide.download(file, name);
    report(context, await recordBackup(store, mark), messages.desk.backup.done(operations, name));
  };
  return {
    state: readLive({
      input: shownIn('settings'),
      query: () => readBackupState(store),
      keepEarlier: true,
      ended,
    }),
    reminder: readLive({
      input: shownIn('log'),
      query: () => readBackupReminder(store),
      keepEarlier: true,
      ended,
    }),
    running,
    progress,
    start,
    cancel: () => current.abort(),
    async dismissReminder() {
      const dismissed = await dismissBackupReminder(store);
      if (!dismissed.ok) report(context, dismissed, '');
    },
  };
}
