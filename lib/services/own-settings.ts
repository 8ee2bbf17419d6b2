import { canonicalJson } from '../domain/canonical-json';
import type { Operation, OperationDraft } from '../domain/operation';
import { compareOperations } from '../domain/operation-order';
import type { RapportDatabase } from '../storage/database';
import { appendOperations } from '../storage/ledger';
import type { SettingRow } from '../storage/rows';
import type { Store } from './store';

/** @returns the settings that a person set on this very device; for use inside a transaction. */
export async function readOwnSettings(db: RapportDatabase): Promise<readonly SettingRow[]> {
  const device = (await db.meta.get('device'))?.value;
  const own: SettingRow[] = [];
  for (const row of await db.settings.toArray()) {
    const last = await lastOperation(db, row);
    if (last && last.dev === device && !last.demo) own.push(row);
  }
  return own;
}

/**
 * Sets those again that another device's operations have overwritten: a name must not change because a colleague's
 * backup was restored. Settings that this device never set come from there.
 */
export async function setBackOwnSettings(store: Store, own: readonly SettingRow[]): Promise<void> {
  const { db } = store;
  const device = (await db.meta.get('device'))?.value;
  const operations: OperationDraft[] = [];
  for (const { key, value } of own) {
    const row = await db.settings.get(key);
    if (!row || canonicalJson(row.value) === canonicalJson(value)) continue;
    if ((await lastOperation(db, row))?.dev === device) continue;
    operations.push({ kind: 'setting.set', entityId: row.id, payload: { key, value } });
  }
  if (operations.length > 0) await appendOperations(store, async () => operations);
}

async function lastOperation(db: RapportDatabase, { id }: SettingRow): Promise<Operation | undefined> {
  const operations = await db.operations.where('entityId').equals(id).toArray();
  return operations.toSorted(compareOperations).at(-1);
}
