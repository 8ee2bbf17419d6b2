import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../lib/domain/result';
import { SlotDefinitionSchema } from '../../../lib/domain/slot-definition';
import type { InsertOutcome } from '../../../lib/messaging';
import { madeUpResponse } from '../domain/made-up-response';
import { choosePost, TEXT } from './choose-post';
import { complaint, landed, openPanel, until } from './panel-bench';

function outcome(kind: InsertOutcome) {
  return async () => {
    const result = landed();
    return result.ok ? success({ ...result.value, outcome: kind }) : result;
  };
}

describe('inserting a reply', () => {
  it('needs a chosen post and one more action', async () => {
    const { insert, entries, placed } = await choosePost();
    await insert();
    expect(placed).toEqual([{ postKey: 'feed:1', expectedUrl: 'https://feed.example/home', text: TEXT }]);
    expect(await entries()).toMatchObject([
      { state: 'inserted', textInserted: TEXT, account: 'harborfinch_help', agent: 'Sam' },
    ]);
  });

  it('writes the intent before the page is touched', async () => {
    const seen: string[] = [];
    const bench = await choosePost({
      place: async () => {
        seen.push(...(await bench.entries()).map(({ state }) => state));
        return landed();
      },
    });
    await bench.insert();
    expect(seen).toEqual(['intended']);
  });

  it('inserts once when Insert is pressed twice', async () => {
    const { insert, placed } = await choosePost();
    await Promise.all([insert(), insert()]);
    expect(placed).toHaveLength(1);
  });

  it.each(['no-composer', 'page-changed', 'post-gone', 'not-verified'] as const)(
    'says what happened on %s, and puts the text on the clipboard',
    async (kind) => {
      const { insert, entries, copied, model } = await choosePost({ place: outcome(kind) });
      await insert();
      expect(await entries()).toMatchObject([{ state: 'failed', closedReason: kind }]);
      expect(copied).toEqual([TEXT]);
      expect(model.notices.list.value).toMatchObject([{ state: 'stop' }]);
    },
  );

  it('shows the text where the clipboard is refused', async () => {
    const { insert, model } = await choosePost({ place: outcome('no-composer'), clipboard: false });
    await insert();
    expect(model.notices.list.value).toMatchObject([{ text: TEXT }]);
  });

  it.each(['timeout', 'tab-closed'])('leaves the intent open when nobody knows (%s)', async (code) => {
    const { insert, entries } = await choosePost({ place: async () => failure(code, 'It is not known.') });
    await insert();
    expect(await entries()).toMatchObject([{ state: 'intended' }]);
  });

  it('asks for the account first, and suggests what the page says', async () => {
    const { insert, placed, model, entries } = await choosePost({
      settings: { accounts: {}, agentName: '' },
    });
    await insert();
    expect(placed).toEqual([]);
    expect(model.insertion.question.value).toMatchObject({
      kind: 'account',
      siteName: 'Feed',
      suggested: 'harborfinch_help',
      asksName: true,
    });
    await model.insertion.answerAccount('@harborfinch_care', 'Robin');
    expect(await entries()).toMatchObject([
      { state: 'inserted', account: 'harborfinch_care', agent: 'Robin' },
    ]);
  });

  it('asks for slots that are not known, and fills none by itself', async () => {
    const response = madeUpResponse({ body: 'Your grinder order {{order number}} is on its way.' });
    const { insert, placed, model } = await choosePost({ responses: [response] });
    await insert();
    expect(placed).toEqual([]);
    expect(model.reply.asked.value.map(({ name }) => name)).toEqual(['order number']);
    expect(model.focus.wanted.value?.target).toBe('slot');
    model.reply.fillSlot('order number', 'A-17');
    await model.insertDraft();
    expect(placed).toMatchObject([{ text: 'Your grinder order A-17 is on its way.' }]);
  });

  it('inserts what the person made of it', async () => {
    const { placed, model } = await choosePost();
    model.edit(model.reply.suggestions.value?.top[0]?.response ?? null);
    model.reply.retype('Shorter.');
    await model.insertDraft();
    expect(placed).toMatchObject([{ text: 'Shorter.' }]);
    expect(model.reply.isEditing.value).toBe(false);
  });

  it('keeps what is being written to a post that was chosen meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const posts = [complaint(), complaint({ key: 'feed:2' })];
    const bench = await choosePost({ posts, place: () => promise.then(landed) });
    const { model, store } = bench;
    model.edit(model.reply.suggestions.value?.top[0]?.response ?? null);
    model.reply.retype('To the first.');
    model.flush();
    const inserting = model.insertDraft();
    model.choose('feed:2');
    model.edit(null);
    model.reply.retype('To the second.');
    model.flush();
    resolve();
    await inserting;
    expect(model.reply.draft.value).toMatchObject({ template: 'To the second.' });
    await vi.waitFor(async () => {
      expect(await store.db.drafts.toArray()).toMatchObject([{ postKey: 'feed:2', text: 'To the second.' }]);
    });
  });

  it('still says what happened when its tab is gone', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const closed = failure('tab-closed', 'The tab was closed.');
    const { insert, model, showTab } = await choosePost({ place: () => promise.then(() => closed) });
    const inserting = insert();
    resolve();
    await inserting;
    showTab(2);
    await until(() => model.chosen.value === null);
    expect(model.notices.list.value).toMatchObject([{ state: 'stop' }]);
  });

  it('inserts nothing that a guard stops', async () => {
    const { placed, model } = await choosePost();
    model.edit(null);
    await model.insertDraft();
    expect(placed).toEqual([]);
    expect(model.reply.findings.value).toMatchObject([{ level: 'stop' }]);
  });
});

describe('an intent without a result', () => {
  it('asks again on opening, and is answered either way', async () => {
    const { insert, store, close } = await choosePost({
      place: async () => failure('timeout', 'Not known.'),
    });
    await insert();
    await insert();
    close();
    store.pass(60_000);
    const { model } = await openPanel({ store });
    await until(() => model.engagements.asking.value.length === 2);
    const [first, second] = model.engagements.asking.value;
    if (!first || !second) throw new Error('Two were asked for');
    await model.engagements.answerInserted(first, true);
    await model.engagements.answerInserted(second, false);
    await until(() => model.engagements.asking.value.length === 0);
    expect(model.engagements.awaitingPost.value).toMatchObject([{ id: first.id, state: 'inserted' }]);
  });

  it('asks as soon as its result is overdue, however late the panel was opened', async () => {
    const { insert, store, close } = await choosePost({
      place: async () => failure('timeout', 'Not known.'),
    });
    await insert();
    close();
    store.pass(5_950);
    const { model } = await openPanel({ store });
    expect(model.engagements.asking.value).toEqual([]);
    store.pass(50);
    await until(() => model.engagements.asking.value.length === 1);
  });
});

describe('the slots of an approved reply', () => {
  const slots = [
    { name: 'day', type: 'date' as const },
    { name: 'weekday', type: 'choice' as const, choices: ['Monday', 'Friday'] },
    { name: 'count', type: 'number' as const },
    { name: 'status page', type: 'link' as const, from: 'settings' as const },
    { name: 'extra', required: false },
  ].map((slot) => SlotDefinitionSchema.parse(slot));
  const body =
    'Your grinder comes by {{day}} or {{weekday}}, {{count}} of them, see {{status page}} {{extra}}. Sorry.';

  it('are no difference from it, whatever they are filled with, and what may be empty leaves no trace', async () => {
    const { model, placed } = await choosePost({
      responses: [madeUpResponse({ body, slots })],
      settings: { slotValues: { 'status page': 'https://status.harborfinch.example' } },
    });
    model.edit(model.reply.suggestions.value?.top[0]?.response ?? null);
    expect(model.reply.asked.value.map(({ name }) => name)).toEqual(['day', 'weekday', 'count', 'extra']);
    model.reply.fillSlot('day', '2026-12-30');
    model.reply.fillSlot('weekday', 'Friday');
    model.reply.fillSlot('count', 'many');
    expect(model.reply.findings.value.map(({ guardId }) => guardId)).toEqual(['unfilled-slot']);
    model.reply.fillSlot('count', '12');
    expect(model.reply.findings.value).toEqual([]);
    await model.insertDraft();
    expect(placed).toMatchObject([
      {
        text: 'Your grinder comes by December 30, 2026 or Friday, 12 of them, see https://status.harborfinch.example. Sorry.',
      },
    ]);
  });
});
