import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns under which name each version of a response was saved, by version; empty where no name was set. */
export function listWriters(store: Store, id: string): Promise<Result<ReadonlyMap<number, string>>> {
  return attempt(async () => {
    const operations = await store.db.operations.where('entityId').equals(id).toArray();
    const saved = operations.filter(({ kind }) => kind === 'response.saved');
    return new Map(saved.map(({ responseVersion, actor }) => [responseVersion ?? 0, actor]));
  });
}
