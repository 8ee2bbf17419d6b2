import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import type { Store } from './store';

/** Puts an entry back on the list. */
export function clearDisposition(
  store: Store,
  { postKey }: { readonly postKey: string },
): Promise<Result<void>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const known = await store.db.dispositions.where('postKey').equals(postKey).toArray();
      return known.map(({ id, demo }) => ({
        kind: 'disposition.cleared',
        entityId: id,
        payload: { postKey },
        demo,
      }));
    });
  });
}
