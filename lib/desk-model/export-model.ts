import { type ReadonlySignal, signal } from '@preact/signals';
import type { LogFilter } from '../domain/log-filter';
import { type ExportFormat, exportFormats } from '../exports';
import { messages } from '../messages';
import { type ExportProgress, exportLog } from '../services/export-log';
import type { DeskContext } from './desk-context';
import { fileName } from './file-name';

/** A shorter export shows no progress. */
const SHOW_PROGRESS_AFTER_MS = 1_000;

export interface ExportModel {
  readonly formats: readonly ExportFormat[];
  readonly running: ReadonlySignal<boolean>;
  /** Present once it has taken over a second. */
  readonly progress: ReadonlySignal<ExportProgress | null>;
  /** Writes exactly the rows that the filter shows, and hands the file over. */
  readonly start: (filter: LogFilter, format: ExportFormat) => Promise<void>;
  readonly cancel: () => void;
}

export function createExportModel({ store, browserSide, notice, ended }: DeskContext): ExportModel {
  const running = signal(false);
  const progress = signal<ExportProgress | null>(null);
  let current = new AbortController();
  const start = async (filter: LogFilter, format: ExportFormat) => {
    if (running.peek()) return;
    running.value = true;
    notice.value = null;
    current = new AbortController();
    const { now } = store.environment;
    const startedAt = now();
    let written = 0;
    const exported = await exportLog(store, {
      filter,
      format: format.id,
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
    const name = fileName('rapport-log', startedAt, format.extension);
    browserSide.download(exported.value, name);
    notice.value = { state: 'done', text: messages.desk.log.export.done(written, name) };
  };
  return { formats: exportFormats, running, progress, start, cancel: () => current.abort() };
}
