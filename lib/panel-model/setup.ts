import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import type { WatchSubject } from '../domain/watch-subject';
import { messages } from '../messages';
import { type ImportOutcome, importResponses } from '../services/import-responses';
import { loadExampleData } from '../services/load-example-data';
import { loadSettings } from '../services/load-settings';
import { loadStarterLibrary, readStarterLibrary, type StarterChoice } from '../services/load-starter-library';
import { openImport } from '../services/open-import';
import { type ImportPreview, previewImport } from '../services/preview-import';
import { removeExampleData } from '../services/remove-example-data';
import { type SettingInput, saveSetting } from '../services/save-setting';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import type { Notices } from './notices';
import type { PanelSide } from './panel-side';
import { readTerms, type SubjectForm } from './subject-form';

export const STEPS = ['name', 'brand', 'networks', 'responses'] as const;
export type Step = (typeof STEPS)[number];

/** The settings, and the first run that asks for them. Each action says whether it was saved. */
export interface Setup {
  /** Null while they are read. */
  readonly settings: ReadonlySignal<Settings | null>;
  readonly step: ReadonlySignal<Step>;
  readonly isFirstRun: ReadonlySignal<boolean>;
  readonly preview: ReadonlySignal<ImportPreview | null>;
  /** True while example data is loaded or removed. */
  readonly isBusy: ReadonlySignal<boolean>;
  saveName(name: string): Promise<boolean>;
  saveBrand(form: SubjectForm): Promise<boolean>;
  /** Goes on to the next step; after the last one the first run is done. */
  next(): Promise<void>;
  back(): void;
  /** Shows one step again, out of turn. */
  reopen(step: Step): void;
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

/** Follows the settings, and leads through the first run. */
export function createSetup(store: Store, side: PanelSide, notices: Notices, stop: AbortSignal): Setup {
  const settings = signal<Settings | null>(null);
  const step = signal<Step>('name');
  const preview = signal<ImportPreview | null>(null);
  const isBusy = signal(false);
  const starter = signal<readonly Response[] | null>(null);
  const isReopened = signal(false);
  watch(
    () => loadSettings(store),
    (found) => {
      settings.value = notices.take(found) ?? settings.value;
    },
    stop,
  );

  const save = async (input: SettingInput) => notices.take(await saveSetting(store, input)) !== undefined;
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
    settings,
    step,
    preview,
    starter,
    isBusy,
    isFirstRun: computed(() => settings.value !== null && (!settings.value.firstRunDone || isReopened.value)),
    saveName: (name) => save({ key: 'agentName', value: name.trim() }),
    saveBrand(form) {
      const subjects = settings.value?.subjects ?? [];
      const brand = subjects.find(({ kind }) => kind === 'brand');
      const subject: WatchSubject = {
        id: brand?.id ?? store.environment.newId(),
        kind: 'brand',
        ...readTerms(form),
      };
      const others = subjects.filter(({ id }) => id !== subject.id);
      return save({ key: 'subjects', value: [subject, ...others] });
    },
    async next() {
      const following = STEPS[STEPS.indexOf(step.value) + 1];
      if (isReopened.value) isReopened.value = false;
      else if (following) step.value = following;
      else await save({ key: 'firstRunDone', value: true });
    },
    back() {
      step.value = STEPS[STEPS.indexOf(step.value) - 1] ?? step.value;
    },
    reopen(wanted) {
      step.value = wanted;
      isReopened.value = true;
    },
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
