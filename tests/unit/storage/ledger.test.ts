import { describe, expect, it } from 'vitest';
import type { OperationDraft } from '../../../lib/domain/operation';
import { verifyChain } from '../../../lib/storage/chain';
import { appendOperations } from '../../../lib/storage/ledger';
import { START, testStore } from './test-store';

function note(text: string, entityId = 'customer-1'): OperationDraft {
  return { kind: 'customer.note-added', entityId, payload: { text } };
}

const created: OperationDraft = {
  kind: 'customer.created',
  entityId: 'customer-1',
  payload: { identities: [{ site: 'feed', handle: 'Mara_LK', name: null, profileUrl: null }] },
};

describe('appendOperations', () => {
  it('writes operation, row and head together', async () => {
    const store = await testStore();
    await appendOperations(store, async () => [created, note('hello')]);
    const operations = await store.db.operations.toArray();
    expect(operations.map(({ n, at, counter }) => [n, at, counter])).toEqual([
      [1, START, 0],
      [2, START, 1],
    ]);
    expect(await store.db.customers.get('customer-1')).toMatchObject({
      identityKeys: ['feed:mara_lk'],
      notes: [{ text: 'hello', at: START, actor: '' }],
    });
    expect(await store.db.heads.toArray()).toMatchObject([{ n: 2, hash: operations[1]?.hash }]);
  });

  it('writes nothing at all when deciding, or applying, fails', async () => {
    const store = await testStore();
    const refused = appendOperations(store, async () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    const unreadable = appendOperations(store, async () => [created, { ...created, payload: 'nonsense' }]);
    await expect(unreadable).rejects.toThrow();
    for (const table of store.db.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('never goes back in time, whatever the clock does', async () => {
    const store = await testStore();
    await appendOperations(store, async () => [note('a')]);
    store.pass(-60_000);
    await appendOperations(store, async () => [note('b')]);
    store.pass(120_000);
    await appendOperations(store, async () => [note('c')]);
    const operations = await store.db.operations.toArray();
    expect(operations.map(({ at, counter }) => [at - START, counter])).toEqual([
      [0, 0],
      [0, 1],
      [60_000, 0],
    ]);
  });

  it('signs with the name set on this device', async () => {
    const store = await testStore();
    const payload = { key: 'agentName', value: 'Sam' };
    await appendOperations(store, async () => [{ kind: 'setting.set', entityId: 's', payload }]);
    const [operation] = await appendOperations(store, async () => [note('a')]);
    expect(operation?.actor).toBe('Sam');
  });

  it('keeps an operation of a kind that this version does not know', async () => {
    const store = await testStore();
    const later: OperationDraft = Object.assign(note('a'), { kind: 'from.a-later-version' });
    await appendOperations(store, async () => [later]);
    expect((await store.db.operations.toArray())[0]).toMatchObject({ kind: 'from.a-later-version', n: 1 });
    expect((await verifyChain(await store.db.operations.toArray())).broken).toBeNull();
  });

  it('stays free of gaps and forks with several contexts appending at once', async () => {
    const names = ['panel', 'panel 2', 'desk', 'worker'];
    const contexts = await Promise.all(names.map((name) => testStore('shared-by-contexts', name)));
    await Promise.all(
      contexts.flatMap((store) =>
        Array.from({ length: 15 }, (_, at) =>
          appendOperations(store, async () => [note(`${at}`), note('x')]),
        ),
      ),
    );
    const operations = (await contexts[0]?.db.operations.toArray()) ?? [];
    expect(operations.map(({ n }) => n)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
    expect(await verifyChain(operations)).toMatchObject({ devices: 1, broken: null });
    expect(await contexts[0]?.db.heads.toArray()).toMatchObject([{ n: 120, hash: operations.at(-1)?.hash }]);
  });
});
