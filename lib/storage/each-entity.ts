import type { Operation } from '../domain/operation';
import type { RapportDatabase } from './database';

/** Read with one request; small enough not to hold the page up. */
const READ_AT_ONCE = 250;

/**
 * Hands over the operations of each entity, all of one together, in no order that means anything.
 * A few hundred are in memory at a time, unless one entity alone has more. For use inside a transaction.
 */
export async function eachEntity(
  { operations }: RapportDatabase,
  handle: (histories: readonly (readonly Operation[])[]) => Promise<void>,
): Promise<void> {
  const byEntity = operations.orderBy('entityId');
  let batch = await byEntity.limit(READ_AT_ONCE).toArray();
  for (;;) {
    const lastId = batch.at(-1)?.entityId;
    if (lastId === undefined) return;
    const histories = Map.groupBy(batch, ({ entityId }) => entityId);
    // The last one may go on after what was read.
    histories.delete(lastId);
    if (histories.size > 0) await handle([...histories.values()]);
    const isEnd = batch.length < READ_AT_ONCE;
    if (isEnd || histories.size === 0) {
      await handle([await operations.where('entityId').equals(lastId).toArray()]);
      if (isEnd) return;
      batch = await operations.where('entityId').above(lastId).limit(READ_AT_ONCE).toArray();
    } else {
      batch = await operations.where('entityId').aboveOrEqual(lastId).limit(READ_AT_ONCE).toArray();
    }
  }
}
