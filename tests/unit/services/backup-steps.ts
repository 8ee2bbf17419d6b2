import { type Backup, makeBackup } from '../../../lib/services/make-backup';
import { type BackupReading, readBackup } from '../../../lib/services/read-backup';
import { type RestoreReport, restoreBackup } from '../../../lib/services/restore-backup';
import type { Store } from '../../../lib/services/store';
import { expectValue } from '../storage/test-store';

const signal = new AbortController().signal;

export async function backedUp(store: Store): Promise<Backup> {
  return expectValue(await makeBackup(store, { productVersion: '0.1.0', signal }));
}

export async function readFrom(store: Store, file: Blob): Promise<BackupReading> {
  return expectValue(await readBackup(store, { file, signal }));
}

export async function restored(store: Store, file: Blob): Promise<RestoreReport> {
  return expectValue(await restoreBackup(store, { reading: await readFrom(store, file), signal }));
}
