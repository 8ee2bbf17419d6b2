import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../domain/settings';
import type { WatchSubject } from '../domain/watch-subject';
import { loadSettings } from '../services/load-settings';
import { type SettingInput, saveSetting } from '../services/save-setting';
import type { Store } from '../services/store';
import { watch } from '../storage/watch';
import { createFirstData, type FirstData } from './first-data';
import type { Notices } from './notices';
import type { PanelSide } from './panel-side';
import { readTerms, type SubjectForm } from './subject-form';

export const STEPS = ['name', 'brand', 'networks', 'responses'] as const;
type Step = (typeof STEPS)[number];

/** The settings, and the first run that asks for them. Each action says whether it was saved. */
export interface Setup extends FirstData {
  /** Null while they are read. */
  readonly settings: ReadonlySignal<Settings | null>;
  readonly step: ReadonlySignal<Step>;
  readonly isFirstRun: ReadonlySignal<boolean>;
  saveName(name: string): Promise<boolean>;
  saveBrand(form: SubjectForm): Promise<boolean>;
  /** Goes on to the next step; after the last one the first run is done. */
  next(): Promise<void>;
  back(): void;
  /** Shows one step again, out of turn. */
  reopen(step: Step): void;
}

/** Follows the settings, and leads through the first run. */
export function createSetup(store: Store, side: PanelSide, notices: Notices, stop: AbortSignal): Setup {
  const settings = signal<Settings | null>(null);
  const step = signal<Step>('name');
  const isReopened = signal(false);
  watch(
    () => loadSettings(store),
    (found) => {
      settings.value = notices.take(found) ?? settings.value;
    },
    stop,
  );

  const save = async (input: SettingInput) => notices.take(await saveSetting(store, input)) !== undefined;

  return {
    ...createFirstData(store, side, notices, stop),
    settings,
    step,
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
  };
}
