import { expect, it } from 'vitest';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { confirmPosted } from '../../../lib/services/confirm-posted';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { CONTACTS_KEPT } from '../../../lib/storage/contact-changes';
import { rebuildRows } from '../../../lib/storage/rebuild-rows';
import { madeUpPost } from '../domain/made-up-post';
import { begun } from '../services/engagement-steps';
import { dumpTables } from './dump-tables';
import { expectValue, testStore } from './test-store';

it('fills the last contacts up with an older one when one of them is withdrawn', async () => {
  const store = await testStore();
  const ids: string[] = [];
  for (let nth = 0; nth < CONTACTS_KEPT + 3; nth += 1) {
    store.pass(1_000);
    ids.push((await begun(store)).id);
  }
  await withdrawEngagement(store, { engagementId: ids.at(-2) ?? '', reason: null });
  await withdrawEngagement(store, { engagementId: ids[0] ?? '', reason: null });
  await confirmPosted(store, { engagementId: ids[1] ?? '' });
  const [row] = await store.db.contacts.toArray();
  expect(row?.total).toBe(CONTACTS_KEPT + 1);
  const expected = ids.toReversed().filter((id) => id !== ids.at(-2));
  expect(row?.last.map(({ id }) => id)).toEqual(expected.slice(0, CONTACTS_KEPT));
  const before = await dumpTables(store.db);
  await store.db.transaction('rw', store.db.tables, async () => rebuildRows(store.db));
  expect(await dumpTables(store.db)).toEqual(before);
});

it('loses none when views write about the same person at once', async () => {
  const store = await testStore();
  const post = madeUpPost({ key: 'feed:1' });
  const begin = () =>
    beginEngagement(store, { post, reason: null, response: null, text: 'Hello', account: null });
  for (const result of await Promise.all([begin(), begin(), begin()])) expectValue(result);
  const [row, ...others] = await store.db.contacts.toArray();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ total: 3, last: [{}, {}, {}] });
  const [counter] = await store.db.counters.toArray();
  expect(counter?.counts).toMatchObject({ engagements: 3, 'state|intended': 3, 'department|none': 3 });
});
