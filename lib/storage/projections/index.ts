import type { Operation } from '../../domain/operation';
import { CounterChanges } from '../counters';
import type { RapportDatabase } from '../database';
import { customerProjections } from './customer';
import { demoProjections } from './demo';
import { dispositionProjections } from './disposition';
import { engagementProjections } from './engagement';
import type { Projections } from './projection';
import { responseProjections } from './response';
import { settingProjections } from './setting';

const projections: Projections = {
  ...customerProjections,
  ...demoProjections,
  ...dispositionProjections,
  ...engagementProjections,
  ...responseProjections,
  ...settingProjections,
};

/**
 * Applies operations to the rows. A kind that this version does not know changes none: the operation itself is
 * kept, and shows once a version that knows it replays the ledger.
 */
export async function project(db: RapportDatabase, operations: readonly Operation[]): Promise<void> {
  // Each entity's own rows are written in order, but those of thousands need not wait for each other: an import is
  // many times faster.
  const lanes = Map.groupBy(operations, ({ entityId }) => entityId);
  const counters = new CounterChanges();
  await Promise.all([...lanes.values()].map((lane) => projectInOrder(db, lane, counters)));
  await counters.write(db);
}

async function projectInOrder(
  db: RapportDatabase,
  operations: readonly Operation[],
  counters: CounterChanges,
): Promise<void> {
  for (const operation of operations) {
    if (Object.hasOwn(projections, operation.kind))
      await projections[operation.kind]?.(db, operation, counters);
  }
}
