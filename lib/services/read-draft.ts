import type { Result } from '../domain/result';
import type { DraftRow } from '../storage/rows';
import { attempt } from './attempt';
import type { Store } from './store';

/** @returns the reply that was being written to the post, or null. */
export function readDraft(
  store: Store,
  { postKey }: { readonly postKey: string },
): Promise<Result<DraftRow | null>> {
  return attempt(async () => (await store.db.drafts.get(postKey)) ?? null);
}
