import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../../lib/services/load-settings';
import { madeUpResponse } from '../domain/made-up-response';
import { expectValue } from '../storage/test-store';
import { choosePost, TEXT } from './choose-post';
import { type BenchOptions, complaint, landed, openPanel, PAGE, until } from './panel-bench';

describe('the question about the account', () => {
  const ask = async (settings: BenchOptions['settings'] = { accounts: {} }) => {
    const bench = await choosePost({ settings });
    await bench.insert();
    return { ...bench, answer: bench.model.insertion.answerAccount };
  };

  it('answered twice inserts once', async () => {
    const { answer, placed, model } = await ask();
    await Promise.all([answer('harborfinch_care', ''), answer('harborfinch_care', '')]);
    expect(placed).toHaveLength(1);
    expect(model.insertion.isBusy.value).toBe(false);
  });

  it('cancelled while the answer is saved inserts nothing', async () => {
    const { answer, placed, model, entries } = await ask();
    const answering = answer('harborfinch_care', '');
    model.insertion.cancel();
    await answering;
    expect(placed).toEqual([]);
    expect(await entries()).toEqual([]);
    expect(model.insertion).toMatchObject({ question: { value: null }, isBusy: { value: false } });
  });

  it.each(['', ' @ ', '@@'])('stays open without a handle: "%s"', async (handle) => {
    const { answer, placed, model } = await ask();
    await answer(handle, '');
    expect(placed).toEqual([]);
    expect(model.insertion.question.value?.kind).toBe('account');
    expect(model.insertion.isBusy.value).toBe(false);
  });

  it('takes the handle without what stands around it', async () => {
    const { answer, entries } = await ask();
    await answer(' @ harborfinch_care ', '');
    expect(await entries()).toMatchObject([{ account: 'harborfinch_care' }]);
  });
});

describe('the question about what stands in the reply box', () => {
  const ask = async (text: string | null) => {
    const bench = await choosePost();
    bench.say({ type: 'composer', postKey: 'feed:1', text });
    await bench.insert();
    return bench;
  };

  it.each([
    [false, undefined],
    [true, true],
  ])('answered, inserts as it says: replaced %s', async (answer, replaces) => {
    const { model, placed, entries } = await ask('Hello Mara,');
    expect(model.insertion.question.value).toEqual({ kind: 'draft', text: 'Hello Mara,' });
    expect(placed).toEqual([]);
    await model.insertion.answerDraft(answer);
    expect(placed).toMatchObject([{ text: TEXT }]);
    expect(placed[0]?.replaces).toBe(replaces);
    expect(await entries()).toMatchObject([{ state: 'inserted' }]);
  });

  it('keeps it, and inserts and logs nothing', async () => {
    const { model, placed, entries } = await ask('Hello Mara,');
    model.insertion.cancel();
    expect(placed).toEqual([]);
    expect(await entries()).toEqual([]);
  });

  it.each(['', ' \n', null])('is not asked where nothing stands: %j', async (text) => {
    const { model, placed } = await ask(text);
    expect(model.insertion.question.value).toBeNull();
    expect(placed).toHaveLength(1);
  });

  it('is about the chosen post alone', async () => {
    const { model, sent, say } = await choosePost();
    expect(sent).toContainEqual({ type: 'watch-composer', postKey: 'feed:1' });
    say({ type: 'composer', postKey: 'feed:2', text: 'another' });
    expect(model.composerText.value).toBeNull();
  });
});

describe('an order', () => {
  it('is refused while the author is still being read', async () => {
    const bench = await openPanel({ posts: [complaint()] });
    bench.model.choose('feed:1');
    await bench.model.insertResponse(madeUpResponse({ body: 'Order {{order number}}' }));
    expect(bench.placed).toEqual([]);
    expect(bench.model.insertion.question.value).toBeNull();
    expect(bench.model.notices.list.value).toMatchObject([{ state: 'note' }]);
  });

  it('puts nothing into the page of another tab, and keeps its text', async () => {
    const { insert, model, placed, entries, showTab, copied } = await choosePost({
      settings: { accounts: {} },
    });
    await insert();
    showTab(2);
    await until(() => model.page.tabId.value === 2 && model.page.state.value.kind === 'reading');
    await model.insertion.answerAccount('harborfinch_care', '');
    expect(placed).toEqual([]);
    expect(await entries()).toEqual([]);
    expect(copied).toEqual([TEXT]);
    expect(model.notices.list.value).toMatchObject([{ state: 'stop' }]);
  });

  it('puts nothing into another page of the same tab', async () => {
    const { insert, model, placed, say, copied } = await choosePost({ settings: { accounts: {} } });
    await insert();
    say({ ...PAGE, url: 'https://feed.example/other' });
    await model.insertion.answerAccount('harborfinch_care', '');
    expect(placed).toEqual([]);
    expect(copied).toEqual([TEXT]);
  });

  it('inserts the text as it was pressed', async () => {
    const { insert, model, placed } = await choosePost({ settings: { accounts: {} } });
    await insert();
    model.choose(null);
    await model.insertion.answerAccount('harborfinch_care', '');
    expect(placed).toMatchObject([{ text: TEXT }]);
  });
});

describe('a reply that is in the reply box already', () => {
  it('is inserted again only when confirmed', async () => {
    const { insert, model, placed } = await choosePost();
    await insert();
    await insert();
    expect(placed).toHaveLength(1);
    expect(model.insertion.question.value).toMatchObject({
      kind: 'confirm',
      findings: [{ sentence: expect.stringMatching(/already inserted .*\d\d.*\. Insert it again\?/) }],
    });
    await model.insertion.confirm();
    expect(placed).toHaveLength(2);
  });

  it('asks nothing when it has other words', async () => {
    const { insert, model, placed } = await choosePost();
    await insert();
    model.edit(null);
    model.reply.retype('One more thing.');
    await model.insertDraft();
    expect(placed).toHaveLength(2);
  });

  it('says so when the log could not be written, and asks before it goes in again', async () => {
    const bench = await choosePost({
      place: async () => {
        bench.store.db.close();
        return landed();
      },
    });
    const { insert, model, placed, store } = bench;
    await insert();
    const [notice] = model.notices.list.value;
    expect(notice?.sentence).toMatch(/^The text is in the reply box, but this could not be logged\. \S/);
    await store.db.open();
    expect(await bench.entries()).toMatchObject([{ state: 'intended' }]);
    await insert();
    expect(placed).toHaveLength(1);
    expect(model.insertion.question.value?.kind).toBe('confirm');
  });
});

describe('a draft of one’s own', () => {
  it('stays when a suggestion is inserted instead', async () => {
    const { insert, model, store } = await choosePost();
    model.edit(null);
    model.reply.retype('My own words');
    model.reply.close();
    model.flush();
    await insert();
    expect(model.reply.draft.value).toMatchObject({ template: 'My own words' });
    expect(await store.db.drafts.toArray()).toMatchObject([{ text: 'My own words' }]);
  });

  it('stays when it is followed by another post while a suggestion goes in', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const posts = [complaint(), complaint({ key: 'feed:2' })];
    const { insert, model, store } = await choosePost({ posts, place: () => promise.then(landed) });
    model.edit(null);
    model.reply.retype('My own words');
    model.reply.close();
    const inserting = insert();
    model.choose('feed:2');
    resolve();
    await inserting;
    expect(await store.db.drafts.toArray()).toMatchObject([{ postKey: 'feed:1', text: 'My own words' }]);
  });
});

describe('a page with another account signed in', () => {
  const begin = async () => {
    const bench = await choosePost({ settings: { accounts: { feed: 'harborfinch_care' } } });
    await bench.insert();
    return bench;
  };

  it('asks which one the log should name', async () => {
    const { model, placed } = await begin();
    expect(placed).toEqual([]);
    expect(model.insertion.question.value).toEqual({
      kind: 'other-account',
      signedIn: 'harborfinch_help',
      known: 'harborfinch_care',
    });
  });

  it('is taken over for the network on request', async () => {
    const { model, entries, store } = await begin();
    await model.insertion.answerAccount('harborfinch_help', '');
    expect(await entries()).toMatchObject([{ account: 'harborfinch_help' }]);
    expect(expectValue(await loadSettings(store)).accounts).toEqual({ feed: 'harborfinch_help' });
  });

  it('is not asked about again once the known one was kept', async () => {
    const { model, entries, insert } = await begin();
    await model.insertion.answerAccount('harborfinch_care', '');
    expect(await entries()).toMatchObject([{ account: 'harborfinch_care' }]);
    await insert();
    expect(model.insertion.question.value?.kind).toBe('confirm');
  });

  it.each(['@HarborFinch_Help', 'harborfinch_help'])(
    'is the same one, however written: %s',
    async (known) => {
      const { insert, placed } = await choosePost({ settings: { accounts: { feed: known } } });
      await insert();
      expect(placed).toHaveLength(1);
    },
  );
});
