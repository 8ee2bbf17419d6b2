import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { forgetting } from './correct-judgement';
import { settingOperation } from './setting-operation';
import type { Store } from './store';

/**
 * From now on suggestions learn only from what is chosen after this moment; the log stays as it is, and setting
 * `learnFrom` back to null takes it all in again. With the corrections their verdicts are forgotten too, for good.
 * @returns how many corrections are gone
 */
export function startLearningAnew(
  store: Store,
  { withCorrections }: { readonly withCorrections: boolean },
): Promise<Result<number>> {
  return attempt(async () => {
    let forgotten = 0;
    await appendOperations(store, async ({ atMs }) => {
      const ids = withCorrections ? (await store.db.learned.toArray()).map(({ id }) => id) : [];
      forgotten = ids.length;
      // What was chosen in this very moment was chosen before.
      const mark = await settingOperation(store, 'learnFrom', atMs + 1);
      return ids.length === 0 ? [mark] : [mark, forgetting(ids)];
    });
    return forgotten;
  });
}
