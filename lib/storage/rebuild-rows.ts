import { EXAMPLE_ENTITY_ID } from '../domain/example-entity';
import { LEARNED_ENTITY_ID } from '../domain/learned-entity';
import type { Operation } from '../domain/operation';
import { compareOperations } from '../domain/operation-order';
import type { RapportDatabase } from './database';
import { eachEntity } from './each-entity';
import { projectionOf } from './projections';
import { type ExampleRemoval, isErasedBy, readRemoval, withoutContent } from './projections/demo';
import { readForgotten } from './projections/judgement';
import { latestSettings } from './projections/latest-settings';
import { rowMemory } from './row-memory';

/**
 * Makes every row again from the operations of all devices, in their one order. Must run inside a transaction over
 * all tables. `onProgress` is told how many operations were applied so far.
 */
export async function rebuildRows(
  db: RapportDatabase,
  onProgress: (applied: number) => void = () => undefined,
): Promise<void> {
  const removals = (await db.operations.where('entityId').equals(EXAMPLE_ENTITY_ID).toArray())
    .filter(({ kind }) => kind === 'demo.removed')
    .map(readRemoval);
  const forgotten = (await db.operations.where('entityId').equals(LEARNED_ENTITY_ID).toArray())
    .filter(({ kind }) => kind === 'judgement.forgotten')
    .flatMap(readForgotten);
  await clearRows(db);
  const builder = startBuilder(removals, new Set(forgotten));
  let applied = 0;
  await eachEntity(db, async (histories) => {
    for (const history of histories) builder.add(history);
    await builder.flush(db);
    applied += histories.reduce((sum, { length }) => sum + length, 0);
    onProgress(applied);
  });
  await builder.finish(db);
  onProgress(applied);
}

async function clearRows(db: RapportDatabase): Promise<void> {
  const tables = [
    db.engagements,
    db.customers,
    db.responses,
    db.responseVersions,
    db.dispositions,
    db.settings,
    db.packs,
    db.learned,
    db.counters,
    db.contacts,
  ];
  for (const table of tables) await table.clear();
}

/** Takes one entity's operations after the other. */
function startBuilder(removals: readonly ExampleRemoval[], forgotten: ReadonlySet<string>) {
  const isForgotten = ({ kind, entityId }: Operation) =>
    kind === 'judgement.corrected' && forgotten.has(entityId);
  const isErased = [...removals.map(isErasedBy), isForgotten];
  const memory = rowMemory();
  const settings = latestSettings(removals);
  let erased: Operation[] = [];
  return {
    add(history: readonly Operation[]) {
      for (const operation of history.toSorted(compareOperations)) {
        if (operation.salt === null) continue;
        if (isErased.some((isGone) => isGone(operation))) erased.push(withoutContent(operation));
        else if (operation.kind === 'setting.set') settings.add(operation);
        else projectionOf(operation.kind)?.apply(memory.rows, operation);
      }
    },
    async flush(db: RapportDatabase) {
      await memory.flush(db);
      await db.operations.bulkPut(erased);
      erased = [];
    },
    async finish(db: RapportDatabase) {
      await this.flush(db);
      await db.settings.bulkPut(settings.rows());
    },
  };
}
