import * as z from 'zod/mini';
import { browser } from '../browser';
import { type PackKey, PackKeySchema } from '../domain/pack';

const ManagedSchema = z.object({ packKeys: z._default(z.array(PackKeySchema), []) });

/** @returns the pack keys that the organisation's policy names; none where there is no policy, or not a readable one. */
export async function readManagedKeys(): Promise<readonly PackKey[]> {
  try {
    const managed = ManagedSchema.safeParse(await browser.storage.managed.get());
    return managed.success ? managed.data.packKeys : [];
  } catch {
    // Firefox throws where no policy was installed.
    return [];
  }
}
