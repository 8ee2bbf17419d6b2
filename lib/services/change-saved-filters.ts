import { canonicalJson } from '../domain/canonical-json';
import type { Result } from '../domain/result';
import { type SavedFilter, SavedFilterSchema } from '../domain/saved-filter';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { readSettings } from './load-settings';
import { settingOperation } from './setting-operation';
import type { Store } from './store';

/** Adds the filter, or replaces the one with its id. */
export function keepSavedFilter(store: Store, filter: SavedFilter): Promise<Result<null>> {
  return change(store, (kept) => {
    const named = { ...filter, name: filter.name.trim() };
    if (!SavedFilterSchema.safeParse(named).success)
      throw new Refusal('bad-filter', messages.errors.badFilterName);
    const isNew = kept.every(({ id }) => id !== filter.id);
    return isNew ? [...kept, named] : kept.map((each) => (each.id === filter.id ? named : each));
  });
}

export function removeSavedFilter(store: Store, id: string): Promise<Result<null>> {
  return change(store, (kept) => kept.filter((each) => each.id !== id));
}

/** Starts from what is kept now, not from what is shown: another tab may have changed it. */
function change(
  store: Store,
  decide: (kept: readonly SavedFilter[]) => readonly SavedFilter[],
): Promise<Result<null>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const { savedFilters } = await readSettings(store.db);
      const next = decide(savedFilters);
      if (canonicalJson(savedFilters) === canonicalJson(next)) return [];
      return [await settingOperation(store, 'savedFilters', next)];
    });
    return null;
  });
}
