import type { Engagement } from '../domain/engagement';
import type { Result } from '../domain/result';
import { changeEngagement } from './engagement-change';
import type { Store } from './store';

/** Takes an entry back. It stays in the log as withdrawn. */
export function withdrawEngagement(
  store: Store,
  { engagementId, reason }: { readonly engagementId: string; readonly reason: string | null },
): Promise<Result<Engagement>> {
  return changeEngagement(store, engagementId, ({ state }) =>
    state === 'withdrawn' ? null : { kind: 'engagement.withdrawn', payload: { reason } },
  );
}
