import { afterEach, describe, expect, it, vi } from 'vitest';
import { addNote } from '../../../lib/services/add-note';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { verifyChain } from '../../../lib/storage/chain';
import { appendNew, type NewDraft } from '../../../lib/storage/ledger';
import { rebuildRows } from '../../../lib/storage/rebuild-rows';
import { watch } from '../../../lib/storage/watch';
import { madeUpPost } from '../domain/made-up-post';
import { dumpTables } from './dump-tables';
import { expectValue, problemCode, type TestStore, testStore } from './test-store';

const post = madeUpPost({ key: 'feed:1' });
const created: NewDraft = { kind: 'customer.created', entityId: 'c', payload: { identities: [] } };

const begin = (store: TestStore) =>
  beginEngagement(store, { post, reason: null, response: null, text: 'Hello', account: null });

describe('appendNew', () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives the rows that rebuilding gives', async () => {
    const store = await testStore();
    for (let nth = 0; nth < 25; nth += 1) {
      store.pass(1_000);
      expectValue(await begin(store));
    }
    const before = await dumpTables(store.db);
    await store.db.transaction('rw', store.db.tables, async () => rebuildRows(store.db));
    expect(await dumpTables(store.db)).toEqual(before);
  });

  it('keeps one chain with contexts that append in both ways at once', async () => {
    const names = ['panel', 'desk', 'worker'];
    const stores = await Promise.all(names.map((name) => testStore('both-ways', name)));
    await Promise.all(
      stores
        .flatMap((store) =>
          Array.from({ length: 10 }, () => [begin(store), addNote(store, { post, text: 'a' })]),
        )
        .flat(),
    );
    const { db } = stores[0] ?? expect.fail();
    const operations = await db.operations.toArray();
    expect(operations.map(({ n }) => n)).toEqual(Array.from({ length: 61 }, (_, at) => at + 1));
    expect(await verifyChain(operations)).toMatchObject({ devices: 1, broken: null });
    expect(await db.heads.toArray()).toMatchObject([{ n: 61, hash: operations.at(-1)?.hash }]);
    expect(await db.contacts.toArray()).toMatchObject([{ total: 30 }]);
    expect(await db.counters.toArray()).toMatchObject([{ counts: { engagements: 30 } }]);
  });

  it('has watched queries run again, in another view too', async () => {
    const store = await testStore('watched-by-two', 'a');
    const other = await testStore('watched-by-two', 'b');
    const stop = new AbortController();
    const seen: Record<string, number> = {};
    const note = (name: string) => (count: number) => void Object.assign(seen, { [name]: count });
    watch(() => store.db.heads.count(), note('heads'), stop.signal);
    watch(() => store.db.operations.count(), note('operations'), stop.signal);
    watch(() => other.db.engagements.where('postKeys').equals(post.key).count(), note('post'), stop.signal);
    watch(() => other.db.engagements.where('unsettledSince').above(0).count(), note('open'), stop.signal);
    watch(() => other.db.customers.count(), note('customers'), stop.signal);
    watch(() => other.db.contacts.count(), note('contacts'), stop.signal);
    watch(() => other.db.counters.where('key').startsWith('day|').count(), note('days'), stop.signal);
    await vi.waitFor(() => expect(Object.values(seen)).toEqual([0, 0, 0, 0, 0, 0, 0]));
    expectValue(await begin(store));
    const all = { heads: 1, operations: 2, post: 1, open: 1, customers: 1, contacts: 1, days: 1 };
    await vi.waitFor(() => expect(seen).toEqual(all));
    stop.abort();
  });

  it.each<[string, () => readonly NewDraft[]]>([
    ['deciding fails', () => expect.fail('no')],
    ['a payload is none', () => [created, { ...created, payload: 'nonsense' }]],
  ])('writes nothing at all when %s', async (_, decide) => {
    const store = await testStore();
    await expect(appendNew(store, () => undefined, decide)).rejects.toThrow();
    for (const table of store.db.tables) expect(await table.count(), table.name).toBe(0);
    expectValue(await begin(store));
  });

  it('writes nothing at all when its number is taken', async () => {
    const store = await testStore();
    expectValue(await begin(store));
    const head = (await store.db.heads.toArray())[0] ?? expect.fail();
    await store.db.heads.put({ ...head, n: head.n - 1 });
    const before = await dumpTables(store.db);
    expect(problemCode(await begin(store))).toBe('storage-failed');
    expect(await dumpTables(store.db)).toEqual(before);
  });

  it('says so when the database is closed', async () => {
    const store = await testStore();
    store.db.close();
    expect(problemCode(await begin(store))).toBe('storage-closed');
  });

  it('goes on when the browser has closed the database, as Dexie does', async () => {
    const store = await testStore();
    const closed = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    vi.spyOn(store.db.backendDB(), 'transaction').mockImplementationOnce(closed);
    expectValue(await begin(store));
  });
});
