import type { Response } from '../domain/response';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import type { Store } from './store';

/** Every version of a response, the newest first; each as far as it came. */
export function listVersions(store: Store, id: string): Promise<Result<readonly Response[]>> {
  return attempt(() =>
    store.db.responseVersions
      .where('[id+version]')
      .between([id, 0], [id, Number.MAX_SAFE_INTEGER])
      .reverse()
      .toArray(),
  );
}

/** @returns the version that was approved last before that one; null: none was. */
export function approvedBefore(versions: readonly Response[], version: number): Response | null {
  const earlier = versions.filter((each) => each.version < version && wasApproved(each));
  return earlier.reduce<Response | null>(
    (last, each) => (last === null || each.version > last.version ? each : last),
    null,
  );
}

/** Approved by all who had to, though it may have been retired since. */
function wasApproved({ status, approvals }: Response): boolean {
  return status === 'approved' || (status === 'retired' && approvals.length > 0);
}
