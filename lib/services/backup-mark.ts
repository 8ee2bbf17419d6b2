import * as z from 'zod/mini';
import type { DeviceAccount } from '../domain/backup';
import type { RapportDatabase } from '../storage/database';

/** When the last backup was made, and how far it reached on each device. */
const BackupMarkSchema = z.object({
  /** Epoch milliseconds UTC. */
  at: z.int(),
  lasts: z.record(z.string(), z.int()),
});
export type BackupMark = z.infer<typeof BackupMarkSchema>;

export function markOf(at: number, devices: readonly DeviceAccount[]): BackupMark {
  return { at, lasts: Object.fromEntries(devices.map(({ dev, last }) => [dev, last])) };
}

/** @returns null when none was ever made here, or restored. */
export async function readMark({ meta }: RapportDatabase): Promise<BackupMark | null> {
  const row = await meta.get('last-backup');
  if (!row) return null;
  const parsed = BackupMarkSchema.safeParse(JSON.parse(row.value));
  return parsed.success ? parsed.data : null;
}

/** Remembers a backup beside those before: each device reaches as far as any of them did. */
export async function keepMark(db: RapportDatabase, { at, lasts }: BackupMark): Promise<void> {
  const before = await readMark(db);
  const merged = { ...lasts };
  for (const [dev, last] of Object.entries(before?.lasts ?? {})) {
    merged[dev] = Math.max(last, merged[dev] ?? 0);
  }
  const mark: BackupMark = { at: Math.max(at, before?.at ?? 0), lasts: merged };
  await db.meta.put({ key: 'last-backup', value: JSON.stringify(mark) });
}
