import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { stores as stores001 } from '../../../lib/storage/migrations/001';
import { stores as stores002 } from '../../../lib/storage/migrations/002';
import { stores as stores003 } from '../../../lib/storage/migrations/003';
import { stores as stores004 } from '../../../lib/storage/migrations/004';
import { stores as stores005 } from '../../../lib/storage/migrations/005';
import { stores as stores006 } from '../../../lib/storage/migrations/006';
import { openDatabase } from '../../../lib/storage/open-database';
import type { EngagementRow } from '../../../lib/storage/rows';
import { begun, inserted } from '../services/engagement-steps';
import { expectValue, testStore } from './test-store';

function sixthVersion({ suggested: _suggested, ...row }: EngagementRow): object {
  return row;
}

it('does not know what was suggested before, and has learned nothing yet', async () => {
  const store = await testStore();
  await begun(store);
  await inserted(store);
  const engagements = await store.db.engagements.toArray();
  const earlier = new Dexie('sixth-version');
  for (const [index, stores] of [stores001, stores002, stores003, stores004, stores005, stores006].entries())
    earlier.version(index + 1).stores(stores);
  await earlier.open();
  await earlier.table('engagements').bulkAdd(engagements.map(sixthVersion));
  earlier.close();

  const db = expectValue(await openDatabase({ name: 'sixth-version' }));
  expect(await db.engagements.toArray()).toEqual(engagements);
  expect(engagements.every(({ suggested }) => suggested === null)).toBe(true);
  expect(await db.learned.count()).toBe(0);
  db.close();
});
