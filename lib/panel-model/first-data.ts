import { type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { messages } from '../messages';
import { type ImportOutcome, importResponses } from '../services/import-responses';
import { loadExampleData } from '../services/load-example-data';
import { loadStarterLibrary, readStarterLibrary, type StarterChoice } from '../services/load-starter-library';
import { openImport } from '../services/open-import';
import { type ImportPreview, previewImport } from '../services/preview-import';
import { removeExampleData } from '../services/remove-example-data';
import type { Store } from '../services/store';
import type { Notices } from './notices';
import type { PanelSide } from './panel-side';

/** What fills an empty library: a file, the starter library, or example data. Each taking says whether it was saved. */
export interface FirstData {
  readonly preview: ReadonlySignal<ImportPreview | null>;
  /** True while example data is loaded or removed. */
  readonly isBusy: ReadonlySignal<boolean>;
  /** Shows what an import would take. */
  readImport(file: { readonly name: string; readonly text: string }): Promise<void>;
  takeImport(): Promise<boolean>;
  dropImport(): void;
  /** The starter library, to choose from; null: not asked for yet. */
  readonly starter: ReadonlySignal<readonly Response[] | null>;
  readStarter(): Promise<void>;
  takeStarter(choice: StarterChoice): Promise<boolean>;
  loadExample(): Promise<void>;
  removeExample(): Promise<void>;
}

export function createFirstData(
  store: Store,
  side: Pick<PanelSide, 'readOwnFile'>,
  notices: Notices,
  stop: AbortSignal,
): FirstData {
  const preview = signal<ImportPreview | null>(null);
  const isBusy = signal(false);
  const starter = signal<readonly Response[] | null>(null);
  const imported = (result: Result<ImportOutcome>) => {
    const outcome = notices.take(result);
    if (outcome) notices.add({ state: 'done', sentence: messages.panel.setup.imported(outcome) });
    return outcome !== undefined;
  };
  const whileBusy = async (work: () => Promise<Result<void>>, done: string) => {
    if (isBusy.value) return;
    isBusy.value = true;
    const result = await work();
    isBusy.value = false;
    if (result.ok) notices.add({ state: 'done', sentence: done });
    else notices.report(result.problem);
  };
  return {
    preview,
    isBusy,
    starter,
    async readImport({ name, text }) {
      const kind = /\.json$/i.test(name) ? 'json' : 'csv';
      const opened = await openImport({ text, kind, signal: stop });
      if (!opened.ok) notices.report(opened.problem);
      else {
        const { mapping } = opened.value;
        const read = await previewImport(store, opened.value, { mapping, signal: stop });
        preview.value = notices.take(read) ?? null;
      }
    },
    async takeImport() {
      if (preview.value === null) return false;
      const isTaken = imported(await importResponses(store, preview.value.rows));
      if (isTaken) preview.value = null;
      return isTaken;
    },
    dropImport() {
      preview.value = null;
    },
    async readStarter() {
      const text = notices.take(await side.readOwnFile('/starter-library.json'));
      if (text === undefined) return;
      starter.value = notices.take(await readStarterLibrary(store, text)) ?? null;
    },
    async takeStarter(choice) {
      const isTaken = imported(await loadStarterLibrary(store, starter.value ?? [], choice));
      if (isTaken) starter.value = null;
      return isTaken;
    },
    loadExample: () =>
      whileBusy(async () => {
        const text = await side.readOwnFile('/example-data.json');
        return text.ok ? loadExampleData(store, parseJson(text.value)) : text;
      }, messages.panel.setup.exampleLoaded),
    removeExample: () => whileBusy(() => removeExampleData(store), messages.panel.setup.exampleRemoved),
  };
}

/** @returns null for what is no JSON; the service that takes the data says so. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
