import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { beginEngagement } from '../../../lib/services/begin-engagement';
import { confirmPosted } from '../../../lib/services/confirm-posted';
import { engagementOperation } from '../../../lib/services/engagement-change';
import { findCustomer } from '../../../lib/services/find-customer';
import { logTypedReply } from '../../../lib/services/log-typed-reply';
import { recordSeenPosts } from '../../../lib/services/record-seen-posts';
import { saveAccount } from '../../../lib/services/save-account';
import { setDisposition } from '../../../lib/services/set-disposition';
import { settleInsertion } from '../../../lib/services/settle-insertion';
import type { Store } from '../../../lib/services/store';
import { appendOperations } from '../../../lib/storage/ledger';
import { expectValue, START, testStore } from '../storage/test-store';
import { ACCOUNT, begun, inserted, question, replySeen, TEXT } from './engagement-steps';

async function see(store: Store, posts: readonly Post[], afterMs = 90_000) {
  const postsByKey = new Map([question, ...posts].map((post) => [post.key, post]));
  return expectValue(await recordSeenPosts(store, { posts, postsByKey, nowMs: START + afterMs }));
}

async function openStore(name?: string, seed?: string) {
  const store = await testStore(name, seed);
  await saveAccount(store, { site: 'feed', handle: `@${ACCOUNT}` });
  return store;
}

describe('recordSeenPosts', () => {
  it('finds the own reply: posted, with permalink and final text', async () => {
    const store = await openStore();
    const { id } = await inserted(store);
    const text = `${TEXT} Thank you!`;
    const { posted, typedReplies } = await see(store, [replySeen({ text })]);
    expect(posted).toMatchObject([
      {
        id,
        state: 'posted',
        postedHow: 'seen',
        textPosted: text,
        textInserted: TEXT,
        replyPermalink: 'https://feed.example/9',
        postedAt: START + 60_000,
      },
    ]);
    expect(typedReplies).toEqual([]);
  });

  it('changes nothing when it is seen again, nor for another person’s identical text', async () => {
    const store = await openStore();
    await inserted(store);
    const stranger = replySeen({
      key: 'feed:8',
      author: { name: ACCOUNT, handle: 'mara.lk', profileUrl: null },
    });
    expect(await see(store, [stranger])).toEqual({ posted: [], typedReplies: [] });
    await see(store, [replySeen()]);
    const operations = await store.db.operations.count();
    expect(await see(store, [replySeen()])).toEqual({ posted: [], typedReplies: [] });
    expect(await store.db.operations.count()).toBe(operations);
  });

  it('records it once from two panels at once', async () => {
    const panels = await Promise.all(['a', 'b'].map((seed) => openStore('seen-twice', seed)));
    const [panel] = panels;
    if (!panel) throw new Error('No store');
    await inserted(panel);
    await Promise.all(panels.map((store) => see(store, [replySeen()])));
    const kinds = (await panel.db.operations.toArray()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'engagement.posted')).toHaveLength(1);
  });

  it('fills the permalink in later, under the same key', async () => {
    const store = await openStore();
    await inserted(store);
    await see(store, [replySeen({ permalink: null })]);
    const { posted } = await see(store, [replySeen()]);
    expect(posted).toMatchObject([{ replyPermalink: 'https://feed.example/9', postedAt: START + 60_000 }]);
  });

  it('replaces a temporary id, once that has left the page', async () => {
    const store = await openStore();
    const { id } = await inserted(store);
    await see(store, [replySeen({ key: 'feed:temp', permalink: null, postedAt: null, postedAtText: 'now' })]);
    const { posted, typedReplies } = await see(store, [replySeen()]);
    expect(posted).toMatchObject([{ id, replyPermalink: 'https://feed.example/9' }]);
    expect(typedReplies).toEqual([]);
    expect(await see(store, [replySeen()])).toEqual({ posted: [], typedReplies: [] });
  });

  it('never gives an entry that has its permalink to another reply of the same words', async () => {
    const store = await openStore();
    const { id } = await inserted(store);
    await see(store, [replySeen()]);
    const again = replySeen({
      key: 'feed:12',
      permalink: 'https://feed.example/12',
      postedAt: START + 120_000,
    });
    const { posted, typedReplies } = await see(store, [again]);
    expect(posted).toEqual([]);
    expect(typedReplies).toMatchObject([{ reply: { key: 'feed:12' } }]);
    const row = await store.db.engagements.get(id);
    if (!row) throw new Error('No entry');
    const payload = { how: 'seen', at: null, text: 'x', replyKey: 'feed:12', permalink: again.permalink };
    await appendOperations(store, async () => [
      engagementOperation(row, { kind: 'engagement.posted', payload }),
    ]);
    expect(await store.db.engagements.get(id)).toEqual(row);
  });

  it('goes by the posts as they were when it was asked', async () => {
    const store = await openStore();
    const reply = replySeen({ text: 'We are closed on Monday, but open on Tuesday again.' });
    const postsByKey = new Map([question, reply].map((post) => [post.key, post]));
    const recording = recordSeenPosts(store, { posts: [reply], postsByKey, nowMs: START + 90_000 });
    postsByKey.clear();
    expect(expectValue(await recording).typedReplies).toEqual([{ reply, parent: question }]);
  });

  it('fills in what a confirmed one lacks, when the thread is next open', async () => {
    const store = await openStore();
    const { id: engagementId } = await inserted(store);
    await confirmPosted(store, { engagementId });
    const { posted } = await see(store, [replySeen()], 3 * 86_400_000);
    expect(posted).toMatchObject([
      { postedHow: 'confirmed', textPosted: TEXT, replyPermalink: 'https://feed.example/9' },
    ]);
  });

  it.each([
    ['29 days, for its permalink', 29, true, 1],
    ['31 days, for its permalink', 31, true, 0],
    ['31 days, for being posted', 31, false, 1],
  ])('looks everywhere for one that has waited %s', async (_what, days, isConfirmed, found) => {
    const store = await openStore();
    const { id: engagementId } = await inserted(store);
    if (isConfirmed) await confirmPosted(store, { engagementId });
    // Nothing but the page itself ties the reply to the post.
    const loose = replySeen({ parentKey: null, threadKey: null });
    expect((await see(store, [loose], days * 86_400_000)).posted).toHaveLength(found);
  });

  it('finds the permalink of an older one where the page says what it answers', async () => {
    const store = await openStore();
    const { id: engagementId } = await inserted(store);
    await confirmPosted(store, { engagementId });
    expect((await see(store, [replySeen()], 90 * 86_400_000)).posted).toMatchObject([{ id: engagementId }]);
  });

  it('takes an intent, or a failed insertion that was pasted by hand, as posted', async () => {
    const store = await openStore();
    const { id } = await begun(store);
    expect((await see(store, [replySeen()])).posted).toMatchObject([{ id, state: 'posted' }]);
    const failed = await begun(store, { post: { ...question, key: 'feed:2', threadKey: 'feed:2' } });
    await settleInsertion(store, { engagementId: failed.id, result: 'failed' });
    const pasted = replySeen({ key: 'feed:10', parentKey: 'feed:2', threadKey: 'feed:2' });
    expect((await see(store, [pasted])).posted).toMatchObject([
      { id: failed.id, state: 'posted', closedReason: null },
    ]);
  });

  it('gives each of two equal replies in a thread to the post it answers', async () => {
    const store = await openStore();
    const first = await inserted(store);
    const second = await inserted(store, { post: { ...question, key: 'feed:2' } });
    const { posted } = await see(store, [
      replySeen({ key: 'feed:11', parentKey: 'feed:2', permalink: 'https://feed.example/11' }),
      replySeen({ key: 'feed:10', parentKey: 'feed:1', permalink: 'https://feed.example/10' }),
    ]);
    const permalinks = new Map(posted.map(({ id, replyPermalink }) => [id, replyPermalink]));
    expect(permalinks.get(first.id)).toBe('https://feed.example/10');
    expect(permalinks.get(second.id)).toBe('https://feed.example/11');
  });

  it('goes by the account of today where the engagement had none', async () => {
    const store = await openStore();
    await beginEngagement(store, { post: question, reason: null, response: null, text: TEXT, account: null });
    expect((await see(store, [replySeen()])).posted).toHaveLength(1);
  });
});

describe('a reply typed by hand', () => {
  const typed = replySeen({ key: 'feed:20', text: 'We are closed on Monday, but open on Tuesday again.' });

  it('is offered with what it answers, and logged once as not from the library', async () => {
    const store = await openStore();
    const { typedReplies } = await see(store, [typed]);
    expect(typedReplies).toEqual([{ reply: typed, parent: question }]);
    const log = () => logTypedReply(store, { reply: typed, parent: question, reason: null });
    const engagement = expectValue(await log());
    expect(engagement).toMatchObject({
      state: 'posted',
      response: null,
      textPosted: typed.text,
      account: ACCOUNT,
      post: { key: 'feed:1' },
    });
    expect(expectValue(await log()).id).toBe(engagement.id);
    expect(expectValue(await findCustomer(store, question)).total).toBe(1);
    expect((await see(store, [typed])).typedReplies).toEqual([]);
  });

  it.each<[string, Post]>([
    ['older than a day', replySeen({ key: 'feed:21', postedAt: START - 2 * 86_400_000 })],
    ['of unknown time', replySeen({ key: 'feed:21', postedAt: null, postedAtText: null })],
    ['a post of its own', replySeen({ key: 'feed:21', kind: 'post', parentKey: null, threadKey: null })],
    ['by another agent', replySeen({ author: { name: null, handle: 'HarborFinchCare', profileUrl: null } })],
  ])('is not offered when %s', async (_what, reply) => {
    expect(await see(await openStore(), [reply])).toEqual({ posted: [], typedReplies: [] });
  });

  it('is not offered again once it was put aside', async () => {
    const store = await openStore();
    await setDisposition(store, { postKey: typed.key, kind: 'no-reply' });
    expect((await see(store, [typed])).typedReplies).toEqual([]);
  });

  it('is logged also when what it answers is not on the page', async () => {
    const store = await openStore();
    const reply = replySeen({ key: 'feed:22', parentKey: 'feed:gone' });
    const engagement = expectValue(await logTypedReply(store, { reply, parent: null, reason: null }));
    expect(engagement.post).toMatchObject({ key: 'feed:gone', excerpt: '', author: { handle: null } });
  });
});
