import type { Result } from '../domain/result';
import type { DraftRow } from '../storage/rows';
import { attempt } from './attempt';
import type { Store } from './store';

type DraftInput = Omit<DraftRow, 'savedAt'>;

/** Keeps the reply that is being written to a post; it survives switching tabs and closing the panel. */
export function saveDraft(store: Store, draft: DraftInput): Promise<Result<void>> {
  return attempt(async () => {
    await store.db.drafts.put({ ...draft, savedAt: store.environment.now() });
  });
}
