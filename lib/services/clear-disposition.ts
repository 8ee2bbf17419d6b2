import { NOT_ABOUT_US } from '../domain/learned-row';
import type { OperationDraft } from '../domain/operation';
import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { forgetting } from './correct-judgement';
import type { Store } from './store';

/** Puts an entry back on the list; that it was said not to be about us is forgotten. */
export function clearDisposition(
  store: Store,
  { postKey }: { readonly postKey: string },
): Promise<Result<void>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const known = await store.db.dispositions.where('postKey').equals(postKey).toArray();
      const said = await store.db.learned.where('postKey').equals(postKey).toArray();
      const ids = said.filter(({ value }) => value === NOT_ABOUT_US).map(({ id }) => id);
      const cleared = known.map(
        ({ id, demo }): OperationDraft => ({
          kind: 'disposition.cleared',
          entityId: id,
          payload: { postKey },
          demo,
        }),
      );
      return ids.length > 0 ? [...cleared, forgetting(ids)] : cleared;
    });
  });
}
