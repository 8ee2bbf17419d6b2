import { type ReadonlySignal, signal } from '@preact/signals';
import { messages } from '../messages';
import { exportLibrary, type LibraryFileKind } from '../services/export-library';
import { type DeskContext, report } from './desk-context';
import { fileName } from './file-name';

export interface LibraryExportModel {
  readonly running: ReadonlySignal<boolean>;
  /** Writes the whole library, and hands the file over. */
  readonly start: (kind: LibraryFileKind) => Promise<void>;
}

export function createLibraryExportModel(context: DeskContext): LibraryExportModel {
  const { store, browserSide, ended } = context;
  const running = signal(false);
  return {
    running,
    async start(kind) {
      if (running.peek()) return;
      running.value = true;
      const file = await exportLibrary(store, kind, ended);
      running.value = false;
      const name = fileName('rapport-library', store.environment.now(), kind);
      if (file.ok) browserSide.download(file.value, name);
      report(context, file, messages.desk.responses.exporting.done(name));
    },
  };
}
