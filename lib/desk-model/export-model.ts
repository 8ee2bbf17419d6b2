import { type ReadonlySignal, signal } from '@preact/signals';
import type { LogFilter } from '../domain/log-filter';
import { messages } from '../messages';
import { type ExportProgress, exportLog } from '../services/export-log';
import type { DeskContext } from './desk-context';

/** A shorter export shows no progress. */
const SHOW_PROGRESS_AFTER_MS = 1_000;

export interface ExportModel {
  /** Null: no export is running. */
  readonly running: ReadonlySignal<boolean>;
  /** Present once it has taken over a second. */
  readonly progress: ReadonlySignal<ExportProgress | null>;
  /** Writes exactly the rows that the filter shows, and hands the file over. */
  readonly start: (filter: LogFilter) => Promise<void>;
  readonly cancel: () => void;
}

export function createExportModel({ store, browserSide, notice, ended }: DeskContext): ExportModel {
  const running = signal(false);
  const progress = signal<ExportProgress | null>(null);
  let current = new AbortController();
  const start = async (filter: LogFilter) => {
    if (running.peek()) return;
    running.value = true;
    notice.value = null;
    current = new AbortController();
    const { now } = store.environment;
    const startedAt = now();
    let written = 0;
    const exported = await exportLog(store, {
      filter,
      format: 'csv',
      signal: AbortSignal.any([current.signal, ended]),
      onProgress(step) {
        written = step.written;
        if (now() - startedAt > SHOW_PROGRESS_AFTER_MS) progress.value = step;
      },
    });
    running.value = false;
    progress.value = null;
    if (!exported.ok) {
      notice.value = { state: 'stop', text: exported.problem.sentence };
      return;
    }
    const name = fileName(startedAt);
    browserSide.download(exported.value, name);
    notice.value = { state: 'done', text: messages.desk.log.export.done(written, name) };
  };
  return { running, progress, start, cancel: () => current.abort() };
}

/** `rapport-log-2026-11-22-1402.csv`, in the person's own zone. */
function fileName(atMs: number): string {
  const date = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `rapport-log-${day}-${two(date.getHours())}${two(date.getMinutes())}.csv`;
}
