import type { Disposition } from '../domain/disposition';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns which of these posts were emptied from the list, by post key. */
export function listDispositions(
  store: Store,
  postKeys: readonly string[],
): Promise<Result<ReadonlyMap<string, Disposition>>> {
  return attempt(async () => {
    const rows = await store.db.dispositions
      .where('postKey')
      .anyOf([...postKeys])
      .toArray();
    return new Map(rows.map((row) => [row.postKey, row]));
  });
}
