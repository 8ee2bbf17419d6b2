import * as z from 'zod/mini';
import { parseJson } from './parse-json';
import type { Store } from './store';

const KEY = 'pack-refused';

const PackRefusalSchema = z.object({
  fileName: z.string(),
  /** Why, in a sentence. */
  sentence: z.string(),
  /** Epoch milliseconds UTC. */
  at: z.int(),
});
export type PackRefusal = z.infer<typeof PackRefusalSchema>;

/** Keeps that a pack was refused, so that everybody at this machine sees it until a good one comes. */
export async function keepRefusal(store: Store, refusal: Omit<PackRefusal, 'at'>): Promise<void> {
  const value = JSON.stringify({ ...refusal, at: store.environment.now() });
  await store.db.meta.put({ key: KEY, value });
}

export async function forgetRefusal({ db }: Store): Promise<void> {
  await db.meta.delete(KEY);
}

/** @returns the last pack that was refused and not followed by a good one; null: none. */
export async function readRefusal({ db }: Store): Promise<PackRefusal | null> {
  const row = await db.meta.get(KEY);
  const parsed = PackRefusalSchema.safeParse(row ? parseJson(row.value) : null);
  return parsed.success ? parsed.data : null;
}
