import Dexie from 'dexie';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ResponseSchema } from '../../../lib/domain/response';
import { correctEngagement } from '../../../lib/services/correct-engagement';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { stores as stores001 } from '../../../lib/storage/migrations/001';
import { stores as stores002 } from '../../../lib/storage/migrations/002';
import { openDatabase } from '../../../lib/storage/open-database';
import { approvedResponse, begun, question } from '../services/engagement-steps';
import { dumpTables } from './dump-tables';
import { withoutApprovers } from './earlier-engagement';
import { earlierResponse } from './earlier-response';
import { expectValue, testStore } from './test-store';

it('counts the engagements of an earlier version again', async () => {
  const store = await testStore();
  const response = await approvedResponse(store);
  for (let nth = 0; nth < 25; nth += 1) {
    store.pass(7 * 60 * 60_000);
    const author = { ...question.author, handle: `someone-${nth % 2}` };
    const given = nth === 0 ? { response } : {};
    const { id: engagementId } = await begun(store, { post: { ...question, author }, ...given });
    if (nth % 7 === 0) await withdrawEngagement(store, { engagementId, reason: null });
    else await correctEngagement(store, { engagementId, field: 'department', value: 'legal' });
  }
  const expected = await dumpTables(store.db);
  expect(expected.contacts).toHaveLength(2);

  const earlier = new Dexie('second-version');
  earlier.version(1).stores(stores001);
  earlier.version(2).stores(stores002);
  await earlier.open();
  for (const [table, rows] of Object.entries(expected)) {
    if (table === 'counters' || table === 'contacts' || rows.length === 0) continue;
    const isResponses = table === 'responses' || table === 'responseVersions';
    const rowsThen = isResponses ? z.array(ResponseSchema).parse(rows).map(earlierResponse) : [...rows];
    await earlier.table(table).bulkAdd(rowsThen);
  }
  await earlier.table('counters').put({ key: 'engagements', count: 25 });
  earlier.close();

  const db = expectValue(await openDatabase({ name: 'second-version' }));
  // Earlier rows knew one approver; the ledger still knows all.
  const engagements = (await store.db.engagements.toArray()).map(withoutApprovers);
  expect(await dumpTables(db)).toEqual({ ...expected, engagements });
  db.close();
});
