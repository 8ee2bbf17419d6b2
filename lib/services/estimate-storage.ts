/** How much room the data takes, as the browser says; null where it does not say. */
export interface StorageUse {
  /** Bytes. */
  readonly used: number | null;
  /** Bytes. */
  readonly quota: number | null;
  /** Whether the browser keeps it when the disk gets full. */
  readonly persisted: boolean;
}

/** @returns what the browser says about this profile's storage; all unknown where it says nothing. */
export async function estimateStorage(storage: StorageManager | undefined): Promise<StorageUse> {
  if (!storage) return { used: null, quota: null, persisted: false };
  const [estimate, persisted] = await Promise.all([
    storage.estimate().catch((): StorageEstimate => ({})),
    storage.persisted().catch(() => false),
  ]);
  return { used: estimate.usage ?? null, quota: estimate.quota ?? null, persisted };
}
