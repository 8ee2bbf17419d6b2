import { canonicalJson } from '../domain/canonical-json';
import type { Result } from '../domain/result';
import { type SettingKey, type Settings, SettingsSchema } from '../domain/settings';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt, Refusal } from './attempt';
import { readSettings } from './load-settings';
import { settingOperation } from './setting-operation';
import type { Store } from './store';

/** One setting with its own type of value. */
export type SettingInput = {
  [Key in SettingKey]: { readonly key: Key; readonly value: Settings[Key] };
}[SettingKey];

/** Sets one setting; setting it to what it is appends nothing. @returns all settings as they are now. */
export function saveSetting(store: Store, { key, value }: SettingInput): Promise<Result<Settings>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const settings = await readSettings(store.db);
      if (!SettingsSchema.safeParse({ ...settings, [key]: value }).success) {
        throw new Refusal('bad-setting', messages.errors.badSetting);
      }
      if (canonicalJson(settings[key]) === canonicalJson(value)) return [];
      return [await settingOperation(store, key, value)];
    });
    return readSettings(store.db);
  });
}
