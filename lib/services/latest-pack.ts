import * as z from 'zod/mini';
import type { Store } from './store';

const AcceptedPackSchema = z.object({
  keyId: z.string(),
  hash: z.string(),
  version: z.int(),
  team: z.string(),
  /** Epoch milliseconds UTC. */
  expiresAt: z.int(),
});

/** A pack that was taken over. */
export interface AcceptedPackInfo extends z.infer<typeof AcceptedPackSchema> {
  /** Epoch milliseconds UTC. */
  readonly acceptedAt: number;
}

/** @returns the newest pack of that key that was taken over; null: none was. The ledger knows it, not a row. */
export async function latestPackOf({ db }: Store, keyId: string): Promise<AcceptedPackInfo | null> {
  let latest: AcceptedPackInfo | null = null;
  for (const { kind, payload, at } of await db.operations.where('entityId').equals(keyId).toArray()) {
    const parsed = kind === 'pack.accepted' ? AcceptedPackSchema.safeParse(payload) : null;
    if (!parsed?.success || (latest !== null && latest.version > parsed.data.version)) continue;
    latest = { ...parsed.data, acceptedAt: at };
  }
  return latest;
}
