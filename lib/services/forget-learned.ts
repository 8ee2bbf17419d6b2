import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { forgetting } from './correct-judgement';
import type { Store } from './store';

/**
 * Forgets all that was learned, or what was learned of one watch subject: the corrections and the content of their
 * operations are gone for good. @returns how many
 */
export function forgetLearned(
  store: Store,
  { subjectId }: { readonly subjectId: string | null },
): Promise<Result<number>> {
  return attempt(async () => {
    let count = 0;
    await appendOperations(store, async () => {
      const rows = await store.db.learned.toArray();
      const ids = rows.filter((row) => subjectId === null || row.subjectId === subjectId).map(({ id }) => id);
      count = ids.length;
      return count === 0 ? [] : [forgetting(ids)];
    });
    return count;
  });
}
