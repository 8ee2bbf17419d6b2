import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readyValue } from '../../../lib/desk-model/loadable';
import { createLogList } from '../../../lib/desk-model/log-list';
import type { LogFilter } from '../../../lib/domain/log-filter';
import { addTag } from '../../../lib/services/add-tag';
import { correctEngagement } from '../../../lib/services/correct-engagement';
import { type LedgerEnds, readLedgerEnds } from '../../../lib/services/read-log-changes';
import { appendOperations } from '../../../lib/storage/ledger';
import { watch } from '../../../lib/storage/watch';
import { madeUpPost } from '../domain/made-up-post';
import { begun } from '../services/engagement-steps';
import { expectValue, START, type TestStore, testStore } from '../storage/test-store';

let ended = new AbortController();
afterEach(() => ended.abort());

/** The list over a real store, followed as the desk follows it. */
function listOf(store: TestStore, wanted: LogFilter | null) {
  ended = new AbortController();
  const filter = signal(wanted);
  const ends = signal<LedgerEnds | null>(null);
  watch(
    () => readLedgerEnds(store),
    (result) => {
      ends.value = expectValue(result);
    },
    ended.signal,
  );
  const changed: (readonly string[] | null)[] = [];
  const onChanged = (ids: readonly string[] | null) => changed.push(ids);
  const { matches } = createLogList({ store, filter, ends, onChanged, ended: ended.signal });
  const lengths: number[] = [];
  const stop = matches.subscribe((value) => lengths.push(readyValue(value)?.ids.length ?? -1));
  ended.signal.addEventListener('abort', stop);
  return { filter, changed, lengths, ids: () => readyValue(matches.value)?.ids };
}

/** An engagement with a post of that person; a second passes. */
async function engageWith(store: TestStore, handle: string): Promise<string> {
  const author = { handle, name: null, profileUrl: null };
  const { id } = await begun(store, { post: madeUpPost({ key: `feed:${handle}`, author, text: handle }) });
  store.pass(1_000);
  return id;
}

describe('what matches', () => {
  it('is found newest first, and again when the filter changes', async () => {
    const store = await testStore();
    const [mara, oskar] = [await engageWith(store, 'mara'), await engageWith(store, 'oskar')];
    const { ids, filter } = listOf(store, {});
    await vi.waitFor(() => expect(ids()).toEqual([oskar, mara]));
    filter.value = { text: 'mara' };
    await vi.waitFor(() => expect(ids()).toEqual([mara]));
    filter.value = { text: 'nobody' };
    await vi.waitFor(() => expect(ids()).toEqual([]));
  });

  it('grows at its top, only by what matches', async () => {
    const store = await testStore();
    const mara = await engageWith(store, 'mara');
    const { ids } = listOf(store, { text: 'm' });
    await vi.waitFor(() => expect(ids()).toEqual([mara]));
    await engageWith(store, 'leila');
    const emma = await engageWith(store, 'emma');
    await vi.waitFor(() => expect(ids()).toEqual([emma, mara]));
  });

  it('takes in an earlier reply at its own time', async () => {
    const store = await testStore();
    const ids = [await engageWith(store, 'a'), await engageWith(store, 'b'), await engageWith(store, 'c')];
    const { ids: listed } = listOf(store, {});
    await vi.waitFor(() => expect(listed()).toEqual(ids.toReversed()));
    const [row] = await store.db.engagements.toArray();
    if (!row) throw new Error('No row');
    const { intendedText: _text, replyKeys: _replies, postKeys: _keys, ...engagement } = row;
    const earlier = { ...engagement, id: 'earlier', intendedAt: START + 1_500 };
    const payload = { engagement: earlier, replyKey: null };
    await appendOperations(store, async () => [{ kind: 'engagement.logged', entityId: 'earlier', payload }]);
    await vi.waitFor(() => expect(listed()).toEqual([ids[2], 'earlier', ids[1], ids[0]]));
  });

  it('follows corrections and what is known of the person', async () => {
    const store = await testStore();
    const mara = await engageWith(store, 'mara');
    const { ids, filter, changed } = listOf(store, { outcome: 'open' });
    await vi.waitFor(() => expect(ids()).toEqual([mara]));
    await correctEngagement(store, { engagementId: mara, field: 'outcome', value: 'solved' });
    await vi.waitFor(() => expect(ids()).toEqual([]));
    filter.value = { tag: 'vip' };
    await vi.waitFor(() => expect(ids()).toEqual([]));
    const author = { handle: 'mara', name: null, profileUrl: null };
    await addTag(store, { post: madeUpPost({ author }), tag: 'vip' });
    await vi.waitFor(() => expect(ids()).toEqual([mara]));
    expect(changed.flat()).toEqual([mara, mara]);
  });

  it('is never shown in part again while it is found anew', async () => {
    const store = await testStore();
    const mara = await engageWith(store, 'mara');
    const row = await store.db.engagements.get(mara);
    if (!row) throw new Error('No row');
    const many = Array.from({ length: 600 }, (_, at) => ({
      ...row,
      id: `m${at}`,
      intendedAt: START - at * 60_000,
    }));
    await store.db.engagements.bulkAdd(many);
    const { ids, lengths, changed } = listOf(store, { text: 'mara' });
    await vi.waitFor(() => expect(ids()).toHaveLength(601));
    expect(lengths.length).toBeGreaterThan(2);
    lengths.length = 0;
    const removed = {
      kind: 'demo.removed',
      entityId: 'x',
      payload: { settings: {}, entityIds: [] },
    } as const;
    await appendOperations(store, async () => [removed]);
    await vi.waitFor(() => expect(changed).toEqual([null]));
    await vi.waitFor(() => expect(lengths).toEqual([601]));
  });

  it('is found anew when the example data leaves, when very much comes at once, and when the ledger is another', async () => {
    const store = await testStore();
    const mara = await engageWith(store, 'mara');
    const { ids, changed } = listOf(store, {});
    await vi.waitFor(() => expect(ids()).toEqual([mara]));
    await appendOperations(store, async () => [
      { kind: 'demo.removed', entityId: 'x', payload: { settings: {}, entityIds: [] } },
    ]);
    await vi.waitFor(() => expect(changed).toEqual([null]));
    const tags = Array.from({ length: 1_001 }, (_, at) => ({
      kind: 'customer.tag-added' as const,
      entityId: 'nobody',
      payload: { tag: `t${at}` },
    }));
    await appendOperations(store, async () => tags);
    await vi.waitFor(() => expect(changed).toEqual([null, null]));
    await vi.waitFor(() => expect(ids()).toEqual([mara]));
    const [head] = await store.db.heads.toArray();
    if (!head) throw new Error('No head');
    await store.db.engagements.clear();
    await store.db.heads.put({ ...head, n: 1 });
    await vi.waitFor(() => expect(ids()).toEqual([]));
    expect(changed).toEqual([null, null, null]);
  });
});
