import { describe, expect, it } from 'vitest';
import { addNote } from '../../../lib/services/add-note';
import { addTag } from '../../../lib/services/add-tag';
import { correctEngagement } from '../../../lib/services/correct-engagement';
import { listHistoryOf } from '../../../lib/services/list-history-of';
import { markAdvocate } from '../../../lib/services/mark-advocate';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { appendOperations } from '../../../lib/storage/ledger';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, START, type TestStore, testStore } from '../storage/test-store';
import { begun, inserted, question } from './engagement-steps';

/** Mara, answered on two networks, noted, tagged and marked, a second apart. */
async function maraKnown(): Promise<TestStore & { readonly customerId: string }> {
  const store = await testStore();
  const step = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    store.pass(1_000);
    return value;
  };
  const { id: engagementId, customerId } = await step(inserted(store));
  await step(addNote(store, { post: question, text: 'Prefers direct messages' }));
  await step(addTag(store, { post: question, tag: 'vip' }));
  await step(markAdvocate(store, { post: question }));
  await step(correctEngagement(store, { engagementId, field: 'outcome', value: 'solved' }));
  const identity = { site: 'forum', handle: 'mara_l', name: 'Mara', profileUrl: null };
  const added = { kind: 'customer.identity-added', entityId: customerId, payload: { identity } } as const;
  await step(appendOperations(store, async () => [added]));
  const author = { handle: 'mara_l', name: 'Mara', profileUrl: null };
  const second = await step(begun(store, { post: madeUpPost({ key: 'forum:7', site: 'forum', author }) }));
  await step(withdrawEngagement(store, { engagementId: second.id, reason: 'twice' }));
  const other = madeUpPost({ key: 'feed:5', author: { handle: 'oskar', name: null, profileUrl: null } });
  await begun(store, { post: other });
  return { ...store, customerId };
}

describe('the history of a customer', () => {
  it('holds everything, over all accounts and nobody else’s, newest first', async () => {
    const store = await maraKnown();
    const history = expectValue(await listHistoryOf(store, store.customerId));
    expect(history?.entries.map(({ kind, atMs }) => [kind, (atMs - START) / 1_000])).toEqual([
      ['correction', 7],
      ['engagement', 6],
      ['account', 5],
      ['correction', 4],
      ['advocate', 3],
      ['tag', 2],
      ['note', 1],
      ['engagement', 0],
      ['account', 0],
    ]);
    expect(history?.customer.identities).toHaveLength(2);
    const [withdrawn, second] = history?.entries ?? [];
    expect(withdrawn?.engagement?.id).toBe(second?.engagement?.id);
    expect(new Set(history?.entries.map(({ key }) => key)).size).toBe(9);
  });

  it('puts a note that tells of something earlier in its own place', async () => {
    const store = await maraKnown();
    const payload = { text: 'From the old list', at: START - 5_000, actor: 'Dana' };
    const note = { kind: 'customer.note-added', entityId: store.customerId, payload } as const;
    await appendOperations(store, async () => [note]);
    const history = expectValue(await listHistoryOf(store, store.customerId));
    expect(history?.entries.at(-1)).toMatchObject({ kind: 'note', atMs: START - 5_000, actor: 'Dana' });
  });

  it('is none of somebody who is not known', async () => {
    expect(expectValue(await listHistoryOf(await testStore(), 'nobody'))).toBeNull();
  });
});
