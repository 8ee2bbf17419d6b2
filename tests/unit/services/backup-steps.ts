import { type Backup, makeBackup } from '../../../lib/services/make-backup';
import { type BackupReading, readBackup } from '../../../lib/services/read-backup';
import { type RestoreReport, restoreBackup } from '../../../lib/services/restore-backup';
import { saveDraft } from '../../../lib/services/save-draft';
import { saveSetting } from '../../../lib/services/save-setting';
import type { Store } from '../../../lib/services/store';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { expectValue, type TestStore, testStore } from '../storage/test-store';
import { begun } from './engagement-steps';

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

/** Sam's machine: a name, two engagements of which one was withdrawn, a draft. */
export async function samsStore(): Promise<TestStore> {
  const store = await testStore();
  await saveSetting(store, { key: 'agentName', value: 'Sam' });
  store.pass(1_000);
  const { id: engagementId } = await begun(store);
  await begun(store);
  await withdrawEngagement(store, { engagementId, reason: 'twice' });
  const draft = { postKey: 'feed:7', responseId: null, responseVersion: null, text: 'Dear', slots: {} };
  await saveDraft(store, draft);
  return store;
}
