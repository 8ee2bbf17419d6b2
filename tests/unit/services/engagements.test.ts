import { describe, expect, it } from 'vitest';
import { addTag } from '../../../lib/services/add-tag';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { checkLedger } from '../../../lib/services/check-ledger';
import { confirmPosted } from '../../../lib/services/confirm-posted';
import { correctEngagement } from '../../../lib/services/correct-engagement';
import { findCustomer } from '../../../lib/services/find-customer';
import { listEngagementsOf } from '../../../lib/services/list-engagements-of';
import { listUnsettled } from '../../../lib/services/list-unsettled';
import { readResponseUses } from '../../../lib/services/read-response-uses';
import { retireResponse } from '../../../lib/services/retire-response';
import { saveSetting } from '../../../lib/services/save-setting';
import { settleInsertion } from '../../../lib/services/settle-insertion';
import { summariseLog } from '../../../lib/services/summarise-log';
import { withdrawEngagement } from '../../../lib/services/withdraw-engagement';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue, problemCode, START, testStore } from '../storage/test-store';
import { approvedResponse, begun, inserted, question, TEXT } from './engagement-steps';

describe('an engagement', () => {
  it('is written as an intent with post, reason, response and customer', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    const engagement = await begun(store, { response });
    expect(engagement).toMatchObject({
      state: 'intended',
      post: { key: 'feed:1', excerpt: question.text, reason: '@harborfinch in text' },
      response: { id: response.id, version: 1, approver: 'Dana Ruiz' },
      intendedAt: START,
      textInserted: null,
      demo: false,
    });
    expect(expectValue(await listUnsettled(store))).toMatchObject([
      { id: engagement.id, intendedText: TEXT },
    ]);
    const found = expectValue(await findCustomer(store, question));
    expect(found).toMatchObject({ customer: { id: engagement.customerId }, total: 1 });
    const operation = (await store.db.operations.toArray()).at(-1);
    expect(operation).toMatchObject({ responseId: response.id, responseVersion: 1 });
  });

  it('refuses a response that was retired, changed or has expired meanwhile', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    const begin = () =>
      beginEngagement(store, { post: question, reason: null, response, text: TEXT, account: null });
    store.pass(11 * 86_400_000);
    expect(problemCode(await begin())).toBe('response-changed');
    store.pass(-11 * 86_400_000);
    await retireResponse(store, { id: response.id });
    expect(problemCode(await begin())).toBe('response-changed');
    expect(await store.db.engagements.count()).toBe(0);
  });

  it('begins for an author that the page does not name', async () => {
    const store = await testStore();
    const post = madeUpPost({ author: { name: null, handle: null, profileUrl: null } });
    expect((await begun(store, { post })).customerId).not.toBe('');
  });

  it('goes from intended over inserted to posted, once each', async () => {
    const store = await testStore();
    const { id: engagementId } = await inserted(store);
    store.pass(5_000);
    await settleInsertion(store, { engagementId, result: 'inserted' });
    await confirmPosted(store, { engagementId });
    store.pass(5_000);
    const posted = expectValue(await confirmPosted(store, { engagementId }));
    expect(posted).toMatchObject({
      state: 'posted',
      postedHow: 'confirmed',
      insertedAt: START,
      postedAt: START + 5_000,
      textInserted: TEXT,
    });
    const kinds = (await store.db.operations.toArray()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('engagement'))).toEqual([
      'engagement.intended',
      'engagement.inserted',
      'engagement.posted',
    ]);
    expect(expectValue(await listUnsettled(store))).toEqual([]);
  });

  it('is not posted twice, nor failed after being inserted, by two panels at once', async () => {
    const [panel, other] = await Promise.all(['a', 'b'].map((name) => testStore('two-panels', name)));
    if (!panel || !other) throw new Error('No stores');
    const { id: engagementId } = await begun(panel);
    await Promise.all([
      settleInsertion(panel, { engagementId, result: 'inserted' }),
      settleInsertion(other, { engagementId, result: 'inserted' }),
    ]);
    const failing = await settleInsertion(other, { engagementId, result: 'failed' });
    expect(problemCode(failing)).toBe('already-inserted');
    await Promise.all([confirmPosted(panel, { engagementId }), confirmPosted(other, { engagementId })]);
    const kinds = (await panel.db.operations.toArray()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'engagement.posted')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'engagement.inserted')).toHaveLength(1);
    const signal = new AbortController().signal;
    expect(expectValue(await checkLedger(panel, { signal })).broken).toBeNull();
  });

  it('may fail, and be posted by hand afterwards', async () => {
    const store = await testStore();
    const { id: engagementId } = await begun(store);
    const failed = expectValue(
      await settleInsertion(store, { engagementId, result: 'failed', reason: 'gone' }),
    );
    expect(failed).toMatchObject({ state: 'failed', closedReason: 'gone', textInserted: null });
    expect(problemCode(await settleInsertion(store, { engagementId, result: 'inserted' }))).toBe('closed');
    expect(expectValue(await confirmPosted(store, { engagementId })).state).toBe('posted');
  });

  it('can be withdrawn, after which nothing changes it', async () => {
    const store = await testStore();
    const { id: engagementId } = await inserted(store);
    const withdraw = () => withdrawEngagement(store, { engagementId, reason: 'never sent' });
    await withdraw();
    expect(expectValue(await withdraw())).toMatchObject({ state: 'withdrawn', closedReason: 'never sent' });
    expect(problemCode(await confirmPosted(store, { engagementId }))).toBe('withdrawn');
    const correction = { field: 'outcome', value: 'solved' } as const;
    expect(problemCode(await correctEngagement(store, { engagementId, ...correction }))).toBe('withdrawn');
    expect(expectValue(await findCustomer(store, question))).toMatchObject({ total: 0, contacts: [] });
  });

  it('is corrected by operations; the same value twice is one', async () => {
    const store = await testStore();
    const { id: engagementId } = await inserted(store);
    const before = await store.db.operations.count();
    await correctEngagement(store, { engagementId, field: 'outcome', value: 'solved' });
    await correctEngagement(store, { engagementId, field: 'outcome', value: 'solved' });
    await correctEngagement(store, { engagementId, field: 'followUpOn', value: '2026-12-01' });
    await correctEngagement(store, { engagementId, field: 'account', value: 'other' });
    const corrected = await correctEngagement(store, { engagementId, field: 'department', value: 'legal' });
    expect(expectValue(corrected)).toMatchObject({
      outcome: 'solved',
      followUpOn: '2026-12-01',
      account: 'other',
      department: 'legal',
    });
    expect(await store.db.operations.count()).toBe(before + 4);
    const wrong = await correctEngagement(store, { engagementId, field: 'followUpOn', value: '1 Dec' });
    expect(problemCode(wrong)).toBe('bad-correction');
  });

  it('is found by the post it answers', async () => {
    const store = await testStore();
    const engagement = await begun(store);
    const found = expectValue(await listEngagementsOf(store, ['feed:1', 'feed:2']));
    expect([...found].map(([key, rows]) => [key, rows.map(({ id }) => id)])).toEqual([
      ['feed:1', [engagement.id]],
    ]);
  });

  it('says so when it does not exist', async () => {
    const store = await testStore();
    expect(problemCode(await confirmPosted(store, { engagementId: 'x' }))).toBe('unknown-engagement');
  });
});

describe('the numbers', () => {
  it('always agree with counting', async () => {
    const store = await testStore();
    const response = await approvedResponse(store);
    await inserted(store, { response });
    const { id: engagementId } = await inserted(store, { response });
    await correctEngagement(store, { engagementId, field: 'department', value: 'sales' });
    await withdrawEngagement(store, { engagementId: (await begun(store)).id, reason: null });
    const summary = expectValue(await summariseLog(store));
    expect(summary.total).toBe(3);
    expect(Object.fromEntries(summary.states)).toEqual({ inserted: 2, withdrawn: 1 });
    expect(Object.fromEntries(summary.departments)).toEqual({ none: 1, sales: 1 });
    expect(Object.fromEntries(summary.outcomes)).toEqual({ open: 2 });
    expect(Object.fromEntries(expectValue(await readResponseUses(store)))).toEqual({ [response.id]: 2 });
  });

  it('name the networks and agents of every entry, also where all were withdrawn or failed', async () => {
    const store = await testStore();
    await saveSetting(store, { key: 'agentName', value: 'Sam' });
    await withdrawEngagement(store, { engagementId: (await begun(store)).id, reason: null });
    await saveSetting(store, { key: 'agentName', value: 'Ines' });
    const forum = { ...question, key: 'forum.example:1', site: 'forum.example' };
    const { id: engagementId } = await begun(store, { post: forum });
    await settleInsertion(store, { engagementId, result: 'failed' });
    const { sites, agents } = expectValue(await summariseLog(store));
    expect(Object.fromEntries(sites)).toEqual({ feed: 1, 'forum.example': 1 });
    expect(Object.fromEntries(agents)).toEqual({ Ines: 1, Sam: 1 });
  });

  it('shows the newest twenty contacts, and how many there were in all', async () => {
    const store = await testStore();
    await addTag(store, { post: question, tag: 'often' });
    for (let count = 0; count < 25; count += 1) {
      store.pass(1_000);
      const { id: engagementId } = await begun(store);
      if (count % 5 === 0) await withdrawEngagement(store, { engagementId, reason: null });
    }
    const { contacts, total } = expectValue(await findCustomer(store, question));
    expect(total).toBe(20);
    expect(contacts).toHaveLength(20);
    const times = contacts.map(({ intendedAt }) => intendedAt);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(contacts.every(({ state }) => state === 'intended')).toBe(true);
  });
});
