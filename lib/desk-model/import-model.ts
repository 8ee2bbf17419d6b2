import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportField } from '../imports/_fields';
import { messages } from '../messages';
import { type ImportOutcome, importResponses } from '../services/import-responses';
import { type ImportMapping, type OpenImport, openImport } from '../services/open-import';
import { type ImportPreview, previewImport } from '../services/preview-import';
import { type DeskContext, report } from './desk-context';
import { LOADING, type Loadable, loaded } from './loadable';

const NOTHING: ImportOutcome = { added: 0, updated: 0, unchanged: 0 };

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export interface ImportModel {
  /** Null: nothing was chosen yet. */
  readonly opened: ReadonlySignal<Loadable<OpenImport> | null>;
  /** Which column goes where, as the person wants it. */
  readonly mapping: ReadonlySignal<ImportMapping>;
  /** Null: nothing was chosen yet, or it cannot be read. */
  readonly preview: ReadonlySignal<Loadable<ImportPreview> | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** Null: nothing is being written. */
  readonly progress: ReadonlySignal<ImportProgress | null>;
  readonly readFile: (file: File) => Promise<void>;
  /** What was pasted: JSON where it begins like it, else CSV. */
  readonly readText: (text: string) => Promise<void>;
  /** A field is filled by one column: it is taken from the one that had it. */
  readonly remap: (column: string, field: ImportField | null) => Promise<void>;
  /** Writes the good rows of the preview, all or none. */
  readonly importAll: () => Promise<boolean>;
  /** Stops the writing; then nothing is imported. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

export function createImportModel(context: DeskContext): ImportModel {
  const { store, ended } = context;
  const opened = signal<Loadable<OpenImport> | null>(null);
  const mapping = signal<ImportMapping>({});
  const preview = signal<Loadable<ImportPreview> | null>(null);
  const busy = signal(false);
  const progress = signal<ImportProgress | null>(null);
  let current = new AbortController();
  /** Ends what is under way. @returns a signal for what comes. */
  const begin = () => {
    current.abort();
    current = new AbortController();
    return AbortSignal.any([current.signal, ended]);
  };
  const look = async (file: OpenImport, under: AbortSignal) => {
    preview.value = LOADING;
    const read = await previewImport(store, file, { mapping: mapping.peek(), signal: under });
    if (!under.aborted) preview.value = loaded(read);
  };
  const readText = async (text: string) => {
    const under = begin();
    opened.value = LOADING;
    preview.value = null;
    const file = await openImport({ text, kind: kindOf(text), signal: under });
    if (under.aborted) return;
    opened.value = loaded(file);
    if (!file.ok) return;
    mapping.value = file.value.mapping;
    await look(file.value, under);
  };
  return {
    opened,
    mapping,
    preview,
    busy,
    progress,
    readText,
    async readFile(file) {
      opened.value = LOADING;
      try {
        await readText(await file.text());
      } catch (cause) {
        const sentence = messages.desk.responses.importing.unreadable;
        opened.value = { status: 'failed', problem: { code: 'file-unreadable', sentence, cause } };
      }
    },
    async remap(column, field) {
      const file = opened.peek();
      if (file?.status !== 'ready') return;
      mapping.value = remapped(mapping.peek(), column, field);
      await look(file.value, begin());
    },
    async importAll() {
      const shown = preview.peek();
      if (shown?.status !== 'ready' || busy.peek()) return false;
      const under = begin();
      busy.value = true;
      const outcome = await importResponses(store, shown.value.rows, {
        signal: under,
        onProgress: (done, total) => {
          progress.value = { done, total };
        },
      });
      busy.value = false;
      progress.value = null;
      if (outcome.ok) {
        opened.value = null;
        preview.value = null;
      }
      const { added, updated, unchanged } = outcome.ok ? outcome.value : NOTHING;
      return report(context, outcome, messages.desk.responses.importing.done(added, updated, unchanged));
    },
    cancel: () => current.abort(),
    reset() {
      current.abort();
      opened.value = null;
      preview.value = null;
    },
  };
}

function remapped(mapping: ImportMapping, column: string, field: ImportField | null): ImportMapping {
  const others = Object.entries(mapping).map(([name, has]) => [name, has === field ? null : has] as const);
  return { ...Object.fromEntries(others), [column]: field };
}

function kindOf(text: string): 'csv' | 'json' {
  return /^\ufeff?\s*[[{]/.test(text) ? 'json' : 'csv';
}
