import { describe, expect, it } from 'vitest';
import type { DetectLanguage } from '../../../lib/domain/guard';
import { undoJudgement } from '../../../lib/services/undo-judgement';
import { choosePost } from './choose-post';
import { complaint, openPanel, type PanelBench, until } from './panel-bench';

const posts = [complaint({ key: 'feed:1' }), complaint({ key: 'feed:2', text: '@harborfinch how are you?' })];

function mentionOf({ model }: Pick<PanelBench, 'model'>, key: string) {
  const mention = model.queue.judged.value.get(key);
  if (mention === undefined) throw new Error(`No mention ${key}`);
  return mention;
}

/** Three people write of one thing, others do not. */
function withLids() {
  const alike = ['ana', 'bo', 'cy'].map((handle, index) =>
    complaint({
      key: `feed:${index}`,
      text: `@harborfinch the kettle lid is loose (${handle})`,
      author: { name: null, handle, profileUrl: null },
    }),
  );
  const others = [5, 6, 7, 8].map((nth) => complaint({ key: `feed:${nth}`, text: `@harborfinch ${nth}` }));
  return [...alike, ...others];
}

describe('a verdict on a post', () => {
  it('is as the person says from then on, and as it was after undo', async () => {
    const bench = await openPanel({ posts });
    const { model } = bench;
    await model.judgement.correct(mentionOf(bench, 'feed:1'), 'intent', 'bug-report');
    expect(mentionOf(bench, 'feed:1').intents).toEqual([
      { value: 'bug-report', reason: 'put right by you' },
      { value: 'question', reason: 'says “can you”' },
    ]);
    expect(model.queue.counts.value.get('bug-report')).toBe(1);
    model.notices.list.value.at(-1)?.action?.run();
    await until(() => mentionOf(bench, 'feed:1').intents[0].value === 'complaint');
    expect(model.notices.list.value.at(-1)?.sentence).toBe(
      'Kept what it is. No other post on this page changed.',
    );
  });

  it('can be several kinds, each said by itself, and the main one again', async () => {
    const bench = await openPanel({ posts });
    const { judgement, notices } = bench.model;
    const mention = () => mentionOf(bench, 'feed:1');
    const kinds = () => mention().intents.map(({ value }) => value);
    await judgement.correct(mention(), 'intent', 'bug-report');
    await judgement.correctBeside(mention(), 'press', true);
    await judgement.correctBeside(mention(), 'question', false);
    expect(kinds()).toEqual(['bug-report', 'press']);
    await judgement.correct(mention(), 'intent', 'praise');
    // What it was judged to be stays put right, too.
    expect(kinds()).toEqual(['praise', 'press']);
    notices.list.value.at(-1)?.action?.run();
    await until(() => kinds().join() === 'bug-report,press');
    const learned = await bench.store.db.learned.toArray();
    expect(learned.map(({ was, value }) => [was, value])).toEqual(
      expect.arrayContaining([
        ['complaint', 'bug-report'],
        [null, 'press'],
        ['question', null],
      ]),
    );
  });

  it('teaches what was added, and leaves the main kind of similar posts', async () => {
    const alike = (nth: number) =>
      complaint({ key: `feed:${nth}`, text: `@harborfinch the radiogram grinder stopped working ${nth}` });
    const bench = await openPanel({ posts: [alike(1), alike(2)] });
    const before = mentionOf(bench, 'feed:2').intents.map(({ value }) => value);
    await bench.model.judgement.correctBeside(mentionOf(bench, 'feed:1'), 'cancel-risk', true);
    const after = mentionOf(bench, 'feed:2').intents.map(({ value }) => value);
    expect(before).not.toContain('cancel-risk');
    expect(after.toSorted()).toEqual([...before, 'cancel-risk'].toSorted());
    expect(bench.model.notices.list.value.at(-1)?.sentence).toMatch(/1 other post/);
  });

  it.each([
    ['sentiment', 'positive'],
    ['stage', 'leaving'],
    ['topic', 'Delivery'],
    ['department', 'legal'],
    ['department', null],
    ['language', 'de'],
    ['language', null],
  ] as const)('can be put right: %s', async (what, value) => {
    const bench = await openPanel({ posts });
    await bench.model.judgement.correct(mentionOf(bench, 'feed:1'), what, value);
    expect(bench.model.judgement.verdictOf(mentionOf(bench, 'feed:1'), what)).toBe(value);
  });

  it('knows the language of a post by its words, once they can be told', async () => {
    const post = complaint({ key: 'feed:1', language: 'en', text: '@harborfinch die Mühle ist kaputt' });
    const loading = Promise.withResolvers<DetectLanguage>();
    const bench = await openPanel({ posts: [post], languages: loading.promise });
    const language = () => bench.model.judgement.languageOf(mentionOf(bench, 'feed:1'));
    expect(language()).toEqual({ value: 'en', reason: 'as the page declares it' });
    loading.resolve(() => 'de');
    await until(() => language()?.value === 'de');
    bench.model.choose('feed:1');
    await until(() => bench.model.reply.target.value?.post.language === 'de');
    await bench.model.judgement.correct(mentionOf(bench, 'feed:1'), 'language', 'nl');
    expect(language()).toEqual({ value: 'nl', reason: 'put right by you' });
    await until(() => bench.model.reply.target.value?.post.language === 'nl');
    // Nothing of the post is kept for that: a detector is not taught.
    expect(await bench.store.db.learned.toArray()).toMatchObject([{ was: 'de', features: [] }]);
  });

  it('is as the person had said before, once what was said later is taken back', async () => {
    const bench = await openPanel({ posts });
    const { model, store } = bench;
    await model.judgement.correct(mentionOf(bench, 'feed:1'), 'sentiment', 'neutral');
    await model.judgement.correct(mentionOf(bench, 'feed:1'), 'sentiment', 'positive');
    model.notices.list.value.at(-1)?.action?.run();
    await until(() => mentionOf(bench, 'feed:1').sentiment.value === 'neutral');
    expect(await store.db.learned.toArray()).toMatchObject([{ was: 'negative', value: 'neutral' }]);
  });

  it('tells what several people on the page write about, beside the team’s own topics', async () => {
    const bench = await openPanel({ posts: withLids() });
    const { judgement } = bench.model;
    const [topic] = judgement.topicsOf(mentionOf(bench, 'feed:1'));
    expect(topic).toEqual({ value: 'kettle lid', reason: '3 posts on this page have it' });
    expect(judgement.topicsOf(mentionOf(bench, 'feed:5'))).toEqual([]);
    await judgement.correct(mentionOf(bench, 'feed:1'), 'topic', null);
    expect(judgement.topicsOf(mentionOf(bench, 'feed:1'))).toEqual([]);
    expect(judgement.emergingOf(mentionOf(bench, 'feed:1'))).toEqual([]);
  });

  it('makes a post urgent at once where the person says that it is a risk', async () => {
    const bench = await openPanel({
      posts: [complaint({ key: 'feed:1', text: '@harborfinch the cup is blue' })],
    });
    expect(mentionOf(bench, 'feed:1').urgency.value).not.toBe('high');
    await bench.model.judgement.correct(mentionOf(bench, 'feed:1'), 'intent', 'legal-or-safety-risk');
    expect(mentionOf(bench, 'feed:1').urgency).toEqual({ value: 'high', reason: 'put right by you' });
  });

  it('makes a topic of the team of what emerges, until that is taken back', async () => {
    const bench = await openPanel({ posts: withLids() });
    const { judgement } = bench.model;
    expect(judgement.emergingOf(mentionOf(bench, 'feed:0'))).toMatchObject([{ value: 'kettle lid' }]);
    await judgement.addTopic('kettle lid');
    await until(() => mentionOf(bench, 'feed:0').topics.length === 1);
    expect(mentionOf(bench, 'feed:0').topics).toEqual([{ value: 'kettle lid', reason: 'says “kettle lid”' }]);
    expect(judgement.emergingOf(mentionOf(bench, 'feed:0'))).toEqual([]);
    await judgement.addTopic('kettle lid');
    expect(judgement.topics.value).toHaveLength(1);
    bench.model.notices.list.value.at(-1)?.action?.run();
    await until(() => judgement.topics.value.length === 0);
    expect(judgement.emergingOf(mentionOf(bench, 'feed:0'))).toMatchObject([{ value: 'kettle lid' }]);
  });

  it('is what another view has put right, and not what it has taken back', async () => {
    const bench = await openPanel({ posts });
    const other = await openPanel({ posts, store: bench.store });
    await other.model.judgement.correct(mentionOf(other, 'feed:1'), 'intent', 'praise');
    await until(() => mentionOf(bench, 'feed:1').intents[0].value === 'praise');
    const [row] = await bench.store.db.learned.toArray();
    await undoJudgement(bench.store, { id: row?.id ?? '' });
    await until(() => mentionOf(bench, 'feed:1').intents[0].value === 'complaint');
  });

  it('stays off the list where it is not about us, and is about us when put back', async () => {
    const bench = await choosePost({ posts });
    const { model, store } = bench;
    await model.setAside('feed:1', 'not-about-us');
    expect(model.chosen.value).toBeNull();
    await until(() => model.queue.setAside.value.length === 1);
    expect(model.queue.shown.value.map(({ post }) => post.key)).toEqual(['feed:2']);
    expect(model.queue.quiet.value).toEqual([]);
    await model.marks.putBack('feed:1');
    await until(() => model.queue.shown.value.length === 2);
    expect(await store.db.learned.count()).toBe(0);
  });

  it('is named with its department, and goes into the log with what was suggested', async () => {
    const bench = await choosePost({ posts });
    const { model, store } = bench;
    await model.judgement.correct(mentionOf(bench, 'feed:1'), 'department', 'product');
    const suggested = model.reply.suggestions.value?.top.map(({ response }) => response.id);
    await bench.insert();
    const [engagement] = await store.db.engagements.toArray();
    expect(engagement).toMatchObject({ department: 'product', suggested });
  });
});
