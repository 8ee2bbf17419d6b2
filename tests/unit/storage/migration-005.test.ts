import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { stores as stores001 } from '../../../lib/storage/migrations/001';
import { stores as stores002 } from '../../../lib/storage/migrations/002';
import { stores as stores003 } from '../../../lib/storage/migrations/003';
import { stores as stores004 } from '../../../lib/storage/migrations/004';
import { openDatabase } from '../../../lib/storage/open-database';
import { approvedResponse, begun } from '../services/engagement-steps';
import { earlierEngagement, withoutApprovers } from './earlier-engagement';
import { expectValue, testStore } from './test-store';

it('knows an engagement of before to differ in nothing, and a response to be of no pack', async () => {
  const store = await testStore();
  await begun(store, { response: await approvedResponse(store) });
  await begun(store);
  const engagements = await store.db.engagements.toArray();
  const responses = await store.db.responses.toArray();
  const earlier = new Dexie('fourth-version');
  for (const [index, stores] of [stores001, stores002, stores003, stores004].entries())
    earlier.version(index + 1).stores(stores);
  await earlier.open();
  await earlier.table('engagements').bulkAdd(engagements.map(earlierEngagement));
  for (const table of ['responses', 'responseVersions'])
    await earlier.table(table).bulkAdd(responses.map(({ packHash: _packHash, ...response }) => response));
  earlier.close();

  const db = expectValue(await openDatabase({ name: 'fourth-version' }));
  const expected = engagements.map(withoutApprovers);
  expect(await db.engagements.toArray()).toEqual(expected);
  expect(await db.responses.toArray()).toEqual(responses);
  expect(await db.responseVersions.toArray()).toEqual(responses);
  expect(await db.packs.count()).toBe(0);
  db.close();
});
