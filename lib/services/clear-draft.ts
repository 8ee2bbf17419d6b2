import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** Forgets the reply that was being written to the post. */
export function clearDraft(store: Store, { postKey }: { readonly postKey: string }): Promise<Result<void>> {
  return attempt(() => store.db.drafts.delete(postKey));
}
