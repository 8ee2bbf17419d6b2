import type { PackKey } from '../domain/pack';
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import { type AcceptedPackInfo, latestPackOf } from './latest-pack';
import { readSettings } from './load-settings';
import { type PackRefusal, readRefusal } from './pack-refusal';
import { packKeyId } from './pack-signature';
import type { Store } from './store';

export interface PackStatus {
  /** The newest pack of every key, newest first. */
  readonly packs: readonly AcceptedPackInfo[];
  /** The last pack that was refused, while no good one followed; null: none. */
  readonly refusal: PackRefusal | null;
  /** Keys enrolled here by a person. */
  readonly ownKeys: readonly PackKey[];
}

/**
 * How it stands with the packs of the enrolled keys and of those that a policy names. All that may change is asked
 * for at once: a watched query that asks for more after it has waited is not told of changes to that (Dexie 4.4,
 * while other queries run).
 */
export function readPackStatus(store: Store, managedKeys: readonly PackKey[]): Promise<Result<PackStatus>> {
  return attempt(async () => {
    const [refusal, { packKeys: ownKeys }] = await Promise.all([
      readRefusal(store),
      readSettings(store.db),
      store.db.packs.count(),
    ]);
    const packs: AcceptedPackInfo[] = [];
    for (const { publicKey } of [...managedKeys, ...ownKeys]) {
      const latest = await latestPackOf(store, packKeyId(publicKey));
      if (latest !== null) packs.push(latest);
    }
    return { packs: packs.toSorted((a, b) => b.acceptedAt - a.acceptedAt), refusal, ownKeys };
  });
}
