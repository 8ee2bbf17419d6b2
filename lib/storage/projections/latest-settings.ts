import type { Operation } from '../../domain/operation';
import { compareOperations } from '../../domain/operation-order';
import type { SettingRow } from '../rows';
import type { ExampleRemoval } from './demo';
import { SettingSetPayload } from './setting';

/**
 * What each setting is, of all operations that set it, given in any order: each device knows a setting under an
 * entity id of its own, and the latest one wins.
 */
export function latestSettings(removals: readonly ExampleRemoval[]) {
  const latest = new Map<string, { readonly operation: Operation; readonly row: SettingRow }>();
  const offer = (operation: Operation, row: SettingRow) => {
    const before = latest.get(row.key);
    if (!before || compareOperations(before.operation, operation) < 0)
      latest.set(row.key, { operation, row });
  };
  for (const { operation, settings } of removals) {
    for (const [key, setting] of Object.entries(settings)) offer(operation, { key, ...setting });
  }
  return {
    add(operation: Operation) {
      const { key, value } = SettingSetPayload.parse(operation.payload);
      offer(operation, { key, id: operation.entityId, value });
    },
    rows: (): readonly SettingRow[] => [...latest.values()].map(({ row }) => row),
  };
}
