import { type ReadonlySignal, signal } from '@preact/signals';
import { messages } from '../messages';
import { type ImportOutcome, importResponses } from '../services/import-responses';
import { type ImportPreview, previewImport } from '../services/preview-import';
import { type DeskContext, report } from './desk-context';
import { type Loadable, loaded } from './loadable';

const NOTHING: ImportOutcome = { added: 0, updated: 0, unchanged: 0 };

export interface ImportModel {
  /** Null: nothing was chosen yet. */
  readonly preview: ReadonlySignal<Loadable<ImportPreview> | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly readFile: (file: File) => Promise<void>;
  /** What was pasted: JSON where it begins like it, else CSV. */
  readonly readText: (text: string) => void;
  /** Writes the good rows of the preview, all or none. */
  readonly importAll: () => Promise<boolean>;
  readonly reset: () => void;
}

export function createImportModel(context: DeskContext): ImportModel {
  const { store } = context;
  const preview = signal<Loadable<ImportPreview> | null>(null);
  const busy = signal(false);
  const readText = (text: string) => {
    preview.value = loaded(previewImport(store, { text, kind: kindOf(text) }));
  };
  return {
    preview,
    busy,
    readText,
    async readFile(file) {
      preview.value = { status: 'loading' };
      try {
        readText(await file.text());
      } catch (cause) {
        const sentence = messages.desk.responses.importing.unreadable;
        preview.value = { status: 'failed', problem: { code: 'file-unreadable', sentence, cause } };
      }
    },
    async importAll() {
      const shown = preview.peek();
      if (shown?.status !== 'ready' || busy.peek()) return false;
      busy.value = true;
      const outcome = await importResponses(store, shown.value.rows);
      busy.value = false;
      if (outcome.ok) preview.value = null;
      const { added, updated, unchanged } = outcome.ok ? outcome.value : NOTHING;
      return report(context, outcome, messages.desk.responses.importing.done(added, updated, unchanged));
    },
    reset() {
      preview.value = null;
    },
  };
}

function kindOf(text: string): 'csv' | 'json' {
  return /^\ufeff?\s*[[{]/.test(text) ? 'json' : 'csv';
}
