import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/domain/result';
import { approveResponse } from '../../../lib/services/approve-response';
import { saveResponse } from '../../../lib/services/save-response';
import { saveSetting } from '../../../lib/services/save-setting';
import { madeUpPost } from '../domain/made-up-post';
import { expectValue } from '../storage/test-store';
import { complaint, openPanel, until } from './panel-bench';

const posts = [
  complaint({ key: 'feed:1' }),
  complaint({ key: 'feed:2', author: { name: 'Bo', handle: 'bo', profileUrl: null } }),
];

async function choose(key = 'feed:1') {
  const bench = await openPanel({ posts });
  bench.model.choose(key);
  await until(() => bench.model.person.record.value !== null);
  return bench;
}

describe('the person', () => {
  it('is new at first, and keeps notes, tags and the advocate mark', async () => {
    const { model } = await choose();
    expect(model.person.record.value).toMatchObject({ customer: null, total: 0 });
    expect(await model.person.addNote('Prefers mail')).toBe(true);
    expect(await model.person.addTag('vip')).toBe(true);
    await model.person.toggleAdvocate();
    await until(() => model.person.isAdvocate.value);
    expect(model.person.record.value?.customer).toMatchObject({
      tags: ['vip'],
      notes: [{ text: 'Prefers mail', actor: 'Sam' }],
      advocateEvidence: [{ postKey: 'feed:1' }],
    });
    await model.person.toggleAdvocate();
    await until(() => !model.person.isAdvocate.value);
  });

  it('keeps another post of an advocate as evidence too', async () => {
    const author = posts[0]?.author;
    const { model } = await openPanel({
      posts: [complaint({ key: 'feed:1' }), complaint({ key: 'feed:2', ...(author && { author }) })],
    });
    for (const key of ['feed:1', 'feed:2']) {
      model.choose(key);
      await until(() => model.person.record.value !== null);
      await model.person.toggleAdvocate();
      await until(() => model.person.isEvidence.value);
    }
    expect(model.person.record.value?.customer?.advocateEvidence).toHaveLength(2);
    expect(model.notices.list.value).toMatchObject([{ state: 'done' }]);
  });

  it('is marked again with the same evidence when the mark was taken off by chance', async () => {
    const { model, store } = await choose();
    await model.person.toggleAdvocate();
    await until(() => model.person.isEvidence.value);
    const before = model.person.record.value?.customer?.advocateEvidence;
    store.pass(60_000);
    await model.person.toggleAdvocate();
    await until(() => !model.person.isAdvocate.value);
    const [notice] = model.notices.list.value;
    expect(notice).toMatchObject({ state: 'done', action: { label: 'Undo' } });
    notice?.action?.run();
    await until(() => model.person.isAdvocate.value);
    expect(model.person.record.value?.customer?.advocateEvidence).toEqual(before);
  });

  it('says what was not saved', async () => {
    const { model } = await choose();
    expect(await model.person.addNote(' ')).toBe(false);
    expect(model.notices.list.value).toMatchObject([{ state: 'stop' }]);
  });

  it('claims nothing as saved while the storage is closed', async () => {
    const { model, store } = await choose();
    store.db.close();
    expect(await model.person.addNote('Lost?')).toBe(false);
    expect(model.notices.list.value).toMatchObject([{ state: 'stop' }]);
  });
});

describe('a draft', () => {
  it('survives another post and a closed panel', async () => {
    const { model, store, close } = await choose();
    model.edit(model.library.responses.value?.[0] ?? null);
    model.reply.retype('Half a sen');
    model.choose('feed:2');
    expect(model.reply.draft.value).toBeNull();
    model.choose('feed:1');
    await until(() => model.reply.isEditing.value);
    expect(model.reply.filled.value.text).toBe('Half a sen');
    model.reply.retype('Half a sentence');
    close();
    const again = await openPanel({ store, posts });
    again.model.choose('feed:1');
    await until(() => again.model.reply.isEditing.value);
    expect(again.model.reply.draft.value).toMatchObject({
      template: 'Half a sentence',
      response: { id: 'response-1' },
    });
  });

  it('counts as written by hand once its response has another version', async () => {
    const { model, store } = await choose();
    const [response] = model.library.responses.value ?? [];
    model.edit(response ?? null);
    model.reply.retype('The old promise');
    model.choose('feed:2');
    await until(() => model.person.record.value !== null);
    const { id, title, topics, department, networks, language, examples } = response ?? expectOne();
    const content = { title, topics, department, networks, language, examples, body: 'The new promise' };
    expectValue(await saveResponse(store, { id, ...content }));
    const expiresAt = store.environment.now() + 86_400_000;
    expectValue(await approveResponse(store, { id, name: 'Ines Roth', role: 'Legal counsel', expiresAt }));
    await until(() => model.library.responses.value?.[0]?.version === 2);
    model.choose('feed:1');
    await until(() => model.reply.isEditing.value && model.reply.target.value !== null);
    expect(model.reply.draft.value).toMatchObject({ response: null, template: 'The old promise' });
    expect(model.notices.list.value).toMatchObject([{ state: 'note' }]);
    await model.insertDraft();
    expect(await store.db.engagements.toArray()).toMatchObject([
      { textInserted: 'The old promise', response: null },
    ]);
  });

  it('is gone once it is discarded', async () => {
    const { model, store } = await choose();
    model.edit(null);
    model.reply.retype('No');
    model.flush();
    await until(() => true);
    model.reply.discard();
    model.choose('feed:2');
    model.choose('feed:1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(model.reply.draft.value).toBeNull();
    expect(await store.db.drafts.count()).toBe(0);
  });
});

describe('own replies', () => {
  it('turn an inserted entry into a posted one when they are seen', async () => {
    const { model, say, store } = await choose();
    await model.insertResponse(model.reply.suggestions.value?.fitting[0] ?? expectOne());
    const [entry] = await store.db.engagements.toArray();
    const text = entry?.textInserted ?? '';
    const author = { name: 'H&F', handle: 'harborfinch_help', profileUrl: null };
    const reply = madeUpPost({
      key: 'feed:9',
      text,
      author,
      kind: 'reply',
      parentKey: 'feed:1',
      postedAt: store.environment.now(),
    });
    say({ type: 'posts', posts: [reply] });
    await until(() => model.chosenEngagements.value[0]?.state === 'posted');
    expect(model.queue.shown.value.at(-1)?.post.key).toBe('feed:1');
  });

  it('that were typed by hand are offered for the log', async () => {
    const { model, say, store } = await choose();
    const author = { name: 'H&F', handle: 'harborfinch_help', profileUrl: null };
    const reply = madeUpPost({
      key: 'feed:9',
      text: 'We are on it',
      author,
      kind: 'reply',
      parentKey: 'feed:1',
      postedAt: store.environment.now(),
    });
    say({ type: 'posts', posts: [reply] });
    await until(() => model.engagements.typed.value.length === 1);
    const [typed] = model.engagements.typed.value;
    const suggested = model.reply.suggestions.value?.top.map(({ response }) => response.id);
    if (typed) await model.typedReplies.log(typed);
    expect(await store.db.engagements.toArray()).toMatchObject([
      { state: 'posted', response: null, department: 'service', suggested, post: { key: 'feed:1' } },
    ]);
    expect(suggested?.length).toBeGreaterThan(0);
    expect(model.engagements.typed.value).toEqual([]);
  });

  it('to a post that names nothing are logged with their department, and the post can be opened', async () => {
    const { model, say, store } = await choose();
    const asked = madeUpPost({
      key: 'feed:8',
      text: 'Do you have a vacancy? I would like to apply for a job.',
    });
    const reply = madeUpPost({
      key: 'feed:9',
      text: 'Write to jobs@harborfinch.example',
      author: { name: 'H&F', handle: 'harborfinch_help', profileUrl: null },
      kind: 'reply',
      parentKey: 'feed:8',
      postedAt: store.environment.now(),
    });
    say({ type: 'posts', posts: [asked, reply] });
    await until(() => model.engagements.typed.value.length === 1);
    const [typed] = model.engagements.typed.value;
    if (typed === undefined) throw new Error('Nothing typed.');
    model.typedReplies.openPost(typed);
    expect(model.chosen.value).toMatchObject({ post: { key: 'feed:8' }, about: { value: true } });
    await until(() => model.reply.suggestions.value !== null);
    await model.judgement.correct(model.chosen.value ?? raise(), 'sentiment', 'positive');
    expect(model.chosen.value?.sentiment.value).toBe('positive');
    model.choose(null);
    await model.typedReplies.log(typed);
    expect(await store.db.engagements.toArray()).toMatchObject([
      { department: 'hr', suggested: null, post: { key: 'feed:8', reason: null } },
    ]);
  });
});

describe('a reply typed by hand that the site gives its lasting id', () => {
  it('is offered once', async () => {
    const { model, say, store } = await choose();
    const author = { name: 'H&F', handle: 'harborfinch_help', profileUrl: null };
    const common = { text: 'We are on it', author, kind: 'reply' as const, parentKey: 'feed:1' };
    const typed = (key: string) => madeUpPost({ ...common, key, postedAt: store.environment.now() });
    say({ type: 'posts', posts: [typed('feed:temporary')] });
    await until(() => model.engagements.typed.value.length === 1);
    say({ type: 'gone', postKeys: ['feed:temporary'] });
    say({ type: 'posts', posts: [typed('feed:9')] });
    await until(() => model.engagements.typed.value[0]?.reply.key === 'feed:9');
    expect(model.engagements.typed.value).toHaveLength(1);
  });
});

describe('access to a site', () => {
  it.each([
    ['https://forum.example:8080/t/1?x=2', 'https://forum.example/*'],
    ['community.example', 'https://community.example/*'],
  ])('asks for one origin only: %s', async (address, pattern) => {
    const { model, asked } = await openPanel();
    model.access.allow(address);
    expect(asked).toEqual([pattern]);
  });

  it.each(['', 'chrome://settings', 'not an address', '*.example', 'https://*/', 'linkedin.com'])(
    'asks for nothing that is no address of one site it may read: %s',
    async (address) => {
      const { model, asked } = await openPanel();
      model.access.allow(address);
      expect(asked).toEqual([]);
      expect(model.notices.list.value).toHaveLength(1);
    },
  );

  it('keeps the reason why a page is not read', async () => {
    const { model } = await openPanel({ attach: failure('forbidden-by-site', 'LinkedIn forbids it.') });
    expect(model.page.state.value).toMatchObject({ kind: 'unreadable', code: 'forbidden-by-site' });
  });

  it('follows settings that the desk changes', async () => {
    const { model, store } = await openPanel();
    await saveSetting(store, { key: 'agentName', value: 'Robin' });
    await until(() => model.setup.settings.value?.agentName === 'Robin');
  });
});

function expectOne(): never {
  throw new Error('A response should fit');
}

function raise(): never {
  throw new Error('Nothing is chosen.');
}
