import type { Operation } from '../domain/operation';
import type { RapportDatabase } from './database';

const BATCH_SIZE = 500;

/** All operations, device by device in the order of `n`, five hundred at a time. */
export async function* operationBatches(db: RapportDatabase): AsyncGenerator<readonly Operation[]> {
  let last: readonly [dev: string, n: number] | undefined;
  for (;;) {
    const rest = last ? db.operations.where('[dev+n]').above(last) : db.operations.orderBy('[dev+n]');
    const batch = await rest.limit(BATCH_SIZE).toArray();
    const end = batch.at(-1);
    if (!end) return;
    yield batch;
    last = [end.dev, end.n];
  }
}
