import type { OperationDraft } from '../domain/operation';
import type { SettingKey } from '../domain/settings';
import type { Store } from './store';

/** @returns the operation that sets a setting; for use inside the transaction that appends it. */
export async function settingOperation(
  { db, environment }: Store,
  key: SettingKey,
  value: unknown,
): Promise<OperationDraft> {
  const row = await db.settings.get(key);
  return { kind: 'setting.set', entityId: row?.id ?? environment.newId(), payload: { key, value } };
}
