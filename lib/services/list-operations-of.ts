import type { Operation } from '../domain/operation';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** Every operation about one engagement, customer or response, in the order they were appended. */
export function listOperationsOf(
  store: Store,
  { entityId }: { readonly entityId: string },
): Promise<Result<readonly Operation[]>> {
  return attempt(async () => {
    const operations = await store.db.operations.where('entityId').equals(entityId).toArray();
    return operations.toSorted((a, b) => a.at - b.at || a.counter - b.counter || a.n - b.n);
  });
}
