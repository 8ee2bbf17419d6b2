import type { Result } from '../domain/result';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../domain/settings';
import type { RapportDatabase } from '../storage/database';
import { attempt } from './attempt';
import type { Store } from './store';

/** Reads all settings; one never set, or unreadable, is its default. */
export function loadSettings(store: Store): Promise<Result<Settings>> {
  return attempt(() => readSettings(store.db));
}

/** The same inside a transaction. */
export async function readSettings(db: RapportDatabase): Promise<Settings> {
  let settings = DEFAULT_SETTINGS;
  for (const { key, value } of await db.settings.toArray()) {
    const parsed = SettingsSchema.safeParse({ ...settings, [key]: value });
    if (parsed.success) settings = parsed.data;
  }
  return settings;
}
