import type { DispositionKind } from '../domain/disposition';
import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import type { Store } from './store';

/** Empties an entry from the list, and says how. Done once per post; another kind replaces it. */
export function setDisposition(
  store: Store,
  { postKey, kind }: { readonly postKey: string; readonly kind: DispositionKind },
): Promise<Result<void>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const known = await store.db.dispositions.where('postKey').equals(postKey).first();
      if (known?.kind === kind) return [];
      const entityId = known?.id ?? store.environment.newId();
      return [{ kind: 'disposition.set', entityId, payload: { postKey, kind } }];
    });
  });
}
