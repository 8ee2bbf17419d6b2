import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { ResponseSchema } from '../../../lib/domain/response';
import { stores as stores001 } from '../../../lib/storage/migrations/001';
import { stores as stores002 } from '../../../lib/storage/migrations/002';
import { stores as stores003 } from '../../../lib/storage/migrations/003';
import { openDatabase } from '../../../lib/storage/open-database';
import { madeUpResponse } from '../domain/made-up-response';
import { earlierResponse } from './earlier-response';
import { expectValue } from './test-store';

it('keeps the approval of a response as the first of several', async () => {
  const responses = [
    madeUpResponse({ id: 'approved' }),
    madeUpResponse({ id: 'draft', status: 'draft', approvals: [], expiresAt: null }),
    madeUpResponse({ id: 'retired', status: 'retired' }),
  ];
  const earlier = new Dexie('third-version');
  earlier.version(1).stores(stores001);
  earlier.version(2).stores(stores002);
  earlier.version(3).stores(stores003);
  await earlier.open();
  for (const table of ['responses', 'responseVersions'])
    await earlier.table(table).bulkAdd(responses.map(earlierResponse));
  earlier.close();

  const db = expectValue(await openDatabase({ name: 'third-version' }));
  for (const table of [db.responses, db.responseVersions]) {
    const rows = await table.toArray();
    expect(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(responses);
    for (const row of rows) expect(ResponseSchema.safeParse(row).success).toBe(true);
  }
  db.close();
});
