import type { Result } from '../domain/result';
import type { EngagementRow } from '../storage/rows';
import { attempt } from './attempt';
import type { Store } from './store';

/** Entries that still ask something ("was this inserted?", "was this posted?"), oldest first. */
export function listUnsettled(store: Store): Promise<Result<readonly EngagementRow[]>> {
  return attempt(() => store.db.engagements.orderBy('unsettledSince').toArray());
}
