import { describe, expect, it } from 'vitest';
import { type Capture, capturedPost, isCaptured } from '../../../lib/domain/captured-post';
import { failure } from '../../../lib/domain/result';
import { madeUpResponse } from '../domain/made-up-response';
import { openPanel, until } from './panel-bench';

const POST: Capture = {
  text: ' My Harbor & Finch grinder stopped working. ',
  author: 'Ida Fern',
  address: 'https://www.linkedin.com/feed/update/urn:li:activity:71/?utm_source=x#c',
};

describe('a captured post', () => {
  it.each<[string, Partial<Capture>, object]>([
    ['by a name', {}, { author: { name: 'Ida Fern', handle: null } }],
    ['by a handle', { author: '@ida' }, { author: { name: null, handle: 'ida' } }],
    ['has its own words', {}, { text: 'My Harbor & Finch grinder stopped working.', postedAt: null }],
    ['of a site', {}, { site: 'linkedin.com', key: 'linkedin.com:captured-7' }],
    ['with an address', {}, { permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:71/' }],
    ['from a feed', { address: 'https://www.linkedin.com/feed/' }, { permalink: null }],
    ['from nowhere', { address: '' }, { site: 'captured', permalink: null }],
    ['from a script', { address: 'javascript:alert(1)/a/b' }, { permalink: null }],
  ])('%s', (_, given, expected) => {
    const post = capturedPost({ ...POST, ...given }, '7', null);
    expect(post).toMatchObject(expected);
    expect(isCaptured(post)).toBe(true);
  });

  it('is of the network that the page is read as', () => {
    expect(capturedPost(POST, '7', 'feed')).toMatchObject({ site: 'feed', key: 'feed:captured-7' });
  });
});

describe('capturing', () => {
  it('chooses what was selected on a page that is not read, and copies the reply', async () => {
    const forbidden = failure('forbidden-by-site', 'LinkedIn forbids it.');
    const { model, select, copied, placed, sent, store } = await openPanel({ attach: forbidden });
    select({ text: POST.text, address: POST.address });
    model.capture.save();
    expect(model.chosen.value).toBeNull();
    model.capture.change({ author: 'Ida Fern' });
    model.capture.save();
    expect(model.capture.form.value).toBeNull();
    expect(model.chosen.value).toMatchObject({
      intents: [{ value: 'complaint' }, { value: 'bug-report' }],
      post: { site: 'linkedin.com' },
    });
    await until(() => model.reply.target.value !== null);
    await model.insertResponse(madeUpResponse());
    const [text] = copied;
    expect(text).toBeTruthy();
    expect([placed, sent]).toEqual([[], []]);
    await until(() => model.chosenEngagements.value[0]?.state === 'failed');
    const [engagement] = model.chosenEngagements.value;
    expect(engagement).toMatchObject({ closedReason: 'copied', response: { version: 1 } });
    if (engagement) await model.engagements.confirmPosted(engagement);
    await until(() => model.chosenEngagements.value[0]?.state === 'posted');
    expect(await store.db.customers.toArray()).toMatchObject([
      { identities: [{ site: 'linkedin.com', handle: 'Ida Fern' }] },
    ]);
  });

  it('takes a post that says nothing of the brand, since the person chose it', async () => {
    const { model } = await openPanel();
    model.capture.open();
    expect(model.capture.form.value?.address).toBe('https://feed.example/home');
    model.capture.change({ text: 'Any idea?', author: '@bo' });
    model.capture.save();
    expect(model.chosen.value).toMatchObject({
      reason: 'captured by you',
      post: { site: 'feed', author: { handle: 'bo' } },
    });
  });

  it('is put right like any other, shows it, teaches, and takes it back', async () => {
    const { model, store } = await openPanel();
    const capture = (text: string) => {
      model.capture.open();
      model.capture.change({ text, author: '@bo' });
      model.capture.save();
    };
    const chosen = () => {
      if (model.chosen.value === null) throw new Error('Nothing is chosen.');
      return model.chosen.value;
    };
    capture('The quokka blend is on the shelf in Fernham');
    expect(chosen().intents[0].value).not.toBe('press');
    await model.judgement.correct(chosen(), 'sentiment', 'negative');
    await model.judgement.correctBeside(chosen(), 'cancel-risk', true);
    await model.judgement.correct(chosen(), 'department', 'legal');
    expect(chosen()).toMatchObject({
      about: { value: true, reason: 'captured by you' },
      sentiment: { value: 'negative', reason: 'put right by you' },
      department: { value: 'legal' },
    });
    expect(chosen().intents.map(({ value }) => value)).toContain('cancel-risk');
    model.notices.list.value.find(({ sentence }) => /how it sounds/.test(sentence))?.action?.run();
    await until(() => chosen().sentiment.value !== 'negative');
    await model.judgement.correct(chosen(), 'sentiment', 'negative');
    capture('The quokka blend is on the shelf in Dorley');
    expect(chosen().sentiment.value).toBe('negative');

    await model.setAside(chosen().post.key, 'not-about-us');
    expect(model.chosen.value).toBeNull();
    expect((await store.db.learned.toArray()).map(({ what }) => what)).toContain('about');
    model.notices.list.value.at(-1)?.action?.run();
    await until(() => model.chosen.value?.post.text.endsWith('Dorley') === true);
    expect((await store.db.learned.toArray()).map(({ what }) => what)).not.toContain('about');
  });

  it('gives the text to be copied by hand where there is no clipboard', async () => {
    const { model } = await openPanel({ clipboard: false });
    model.capture.open();
    model.capture.change({ text: 'My @harborfinch grinder?', author: 'Bo Lind' });
    model.capture.save();
    await until(() => model.reply.target.value !== null);
    await model.insertResponse(madeUpResponse());
    expect(model.notices.list.value).toMatchObject([{ state: 'stop', text: expect.any(String) }]);
  });
});
