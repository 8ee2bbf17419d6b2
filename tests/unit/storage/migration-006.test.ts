import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { stores as stores001 } from '../../../lib/storage/migrations/001';
import { stores as stores002 } from '../../../lib/storage/migrations/002';
import { stores as stores003 } from '../../../lib/storage/migrations/003';
import { stores as stores004 } from '../../../lib/storage/migrations/004';
import { stores as stores005 } from '../../../lib/storage/migrations/005';
import { openDatabase } from '../../../lib/storage/open-database';
import type { EngagementRow } from '../../../lib/storage/rows';
import { approvedResponse, begun, editedReply, inserted } from '../services/engagement-steps';
import { expectValue, testStore } from './test-store';

function fifthVersion({ review: _review, editedAt: _editedAt, ...row }: EngagementRow): object {
  return row;
}

it('knows which replies of before were edited, and that nobody looked at them', async () => {
  const store = await testStore();
  const response = await approvedResponse(store);
  const edited = await editedReply(store, response);
  await inserted(store, { response });
  await begun(store);
  const { id: engagementId } = await editedReply(store, response);
  await withdrawEngagement(store, { engagementId, reason: null });
  const engagements = await store.db.engagements.toArray();
  const earlier = new Dexie('fifth-version');
  for (const [index, stores] of [stores001, stores002, stores003, stores004, stores005].entries())
    earlier.version(index + 1).stores(stores);
  await earlier.open();
  await earlier.table('engagements').bulkAdd(engagements.map(fifthVersion));
  earlier.close();

  const db = expectValue(await openDatabase({ name: 'fifth-version' }));
  expect(await db.engagements.toArray()).toEqual(engagements);
  expect((await db.engagements.where('editedAt').above(0).toArray()).map(({ id }) => id)).toEqual([
    edited.id,
  ]);
  db.close();
});
