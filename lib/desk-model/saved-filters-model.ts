import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LogFilterForm } from '../domain/log-filter-form';
import { success } from '../domain/result';
import type { SavedFilter } from '../domain/saved-filter';
import { keepSavedFilter, removeSavedFilter } from '../services/change-saved-filters';
import { loadSettings } from '../services/load-settings';
import { type DeskContext, reportFailure } from './desk-context';
import type { DeskRoute } from './desk-route';
import { readyValue } from './loadable';
import { readLive } from './read-live';

export interface SavedFiltersModel {
  /** By name. */
  readonly list: ReadonlySignal<readonly SavedFilter[]>;
  /** The one chosen last; it may have been changed in the sentence since. */
  readonly chosenId: Signal<string | null>;
  /** Keeps the form under a new name, and chooses it. @returns whether it is kept. */
  readonly save: (name: string, form: LogFilterForm) => Promise<boolean>;
  /** Replaces one: with another name, or with what it asks for now. */
  readonly replace: (filter: SavedFilter) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

export function createSavedFiltersModel(
  context: DeskContext,
  route: ReadonlySignal<DeskRoute>,
): SavedFiltersModel {
  const { store, ended } = context;
  const isShown = computed(() => route.value.section === 'log' || null);
  const kept = readLive({
    input: isShown,
    query: async () => {
      const settings = await loadSettings(store);
      return settings.ok ? success(settings.value.savedFilters) : settings;
    },
    keepEarlier: true,
    ended,
  });
  const chosenId = signal<string | null>(null);
  const replace = async (filter: SavedFilter) => {
    const result = await keepSavedFilter(store, filter);
    reportFailure(context, result);
    return result.ok;
  };
  return {
    chosenId,
    list: computed(() =>
      (readyValue(kept.value.value) ?? []).toSorted((a, b) => a.name.localeCompare(b.name)),
    ),
    replace,
    async save(name, form) {
      const id = store.environment.newId();
      const isKept = await replace({ id, name, form });
      if (isKept) chosenId.value = id;
      return isKept;
    },
    async remove(id) {
      const result = await removeSavedFilter(store, id);
      reportFailure(context, result);
      if (result.ok && chosenId.peek() === id) chosenId.value = null;
      return result.ok;
    },
  };
}
