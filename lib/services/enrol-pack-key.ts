import { type PackKey, PackKeySchema } from '../domain/pack';
import { failure, type Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import { messages } from '../messages';
import { loadSettings } from './load-settings';
import { saveSetting } from './save-setting';
import type { Store } from './store';

/** Trusts packs of that key from now on. White space and case of what was pasted do not matter. */
export async function enrolPackKey(store: Store, given: PackKey): Promise<Result<Settings>> {
  const { packs: words } = messages.errors;
  const publicKey = given.publicKey.replace(/\s+/gu, '').toLowerCase();
  const key = PackKeySchema.safeParse({ name: given.name.trim(), publicKey });
  if (!key.success) return failure('bad-key', words.badKey);
  const settings = await loadSettings(store);
  if (!settings.ok) return settings;
  const { packKeys } = settings.value;
  if (packKeys.some((known) => known.publicKey === publicKey)) return failure('known-key', words.knownKey);
  return saveSetting(store, { key: 'packKeys', value: [...packKeys, key.data] });
}

/** Trusts that key no longer; what its packs brought stays until they expire. */
export async function forgetPackKey(store: Store, publicKey: string): Promise<Result<Settings>> {
  const settings = await loadSettings(store);
  if (!settings.ok) return settings;
  const value = settings.value.packKeys.filter((known) => known.publicKey !== publicKey);
  return saveSetting(store, { key: 'packKeys', value });
}
