import { describe, expect, it } from 'vitest';
import { saveSetting } from '../../../lib/services/save-setting';
import { BRAND, complaint, openPanel, PAGE, until } from './panel-bench';

const posts = [
  complaint({ key: 'feed:1' }),
  complaint({ key: 'feed:2', text: 'I love my Harbor & Finch kettle' }),
  complaint({ key: 'feed:3', text: 'Nothing about anybody' }),
];

describe('the queue', () => {
  it('lists the posts about us, counts them by kind, and marks them in the page', async () => {
    const { model, sent } = await openPanel({ posts });
    expect(model.queue.shown.value.map(({ post }) => post.key)).toEqual(['feed:1', 'feed:2']);
    expect(Object.fromEntries(model.queue.counts.value)).toMatchObject({ all: 2, complaint: 1, praise: 1 });
    expect(sent.at(-1)).toMatchObject({
      type: 'highlight',
      marks: [{ postKey: 'feed:1', ranges: [[0, 12]] }, { postKey: 'feed:2' }],
    });
  });

  it('shows one kind', async () => {
    const { model } = await openPanel({ posts });
    model.queue.chooseFilter('praise');
    expect(model.queue.shown.value.map(({ post }) => post.key)).toEqual(['feed:2']);
  });

  it('looks again when the brand changes', async () => {
    const { model, store } = await openPanel({ posts });
    await saveSetting(store, { key: 'subjects', value: [{ ...BRAND, names: ['anybody'], handles: [] }] });
    await until(() => model.queue.shown.value[0]?.post.key === 'feed:3');
  });

  it('sees answers of ours on the page itself, and puts what they answer last', async () => {
    const answer = complaint({
      key: 'feed:9',
      text: 'Sorry to hear that!',
      parentKey: 'feed:1',
      author: { name: 'Harbor & Finch', handle: 'harborfinch_help', profileUrl: null },
    });
    const { model, say } = await openPanel({ posts: [...posts, answer] });
    expect(model.queue.replies.value.get('feed:1')?.ours?.key).toBe('feed:9');
    expect(model.queue.shown.value.map(({ post }) => post.key)).toEqual(['feed:2', 'feed:1']);
    say({ type: 'gone', postKeys: ['feed:9'] });
    expect(model.queue.replies.value.size).toBe(0);
    expect(model.queue.shown.value.map(({ post }) => post.key)).toEqual(['feed:1', 'feed:2']);
  });

  it('forgets the posts of the page before, and those that left', async () => {
    const { model, say } = await openPanel({ posts });
    say({ type: 'gone', postKeys: ['feed:1'] });
    expect(model.queue.shown.value.map(({ post }) => post.key)).toEqual(['feed:2']);
    say({ ...PAGE, url: 'https://feed.example/other' });
    expect(model.queue.shown.value).toEqual([]);
  });

  it('empties an entry from the list, and takes it back', async () => {
    const { model } = await openPanel({ posts });
    await model.setAside('feed:1', 'no-reply');
    await until(() => model.queue.shown.value.length === 1);
    model.notices.list.value[0]?.action?.run();
    await until(() => model.queue.shown.value.length === 2);
  });

  it('keeps what was set aside in reach, also without its notice', async () => {
    const { model } = await openPanel({ posts });
    await model.setAside('feed:2', 'later');
    model.notices.clear();
    await until(() => model.queue.setAside.value.length === 1);
    expect(model.queue.setAside.value).toMatchObject([
      { mention: { post: { key: 'feed:2' } }, kind: 'later' },
    ]);
    await model.marks.putBack('feed:2');
    await until(() => model.queue.setAside.value.length === 0 && model.queue.shown.value.length === 2);
  });

  it('stores nothing for having seen a post', async () => {
    const { store } = await openPanel({ posts });
    expect(await store.db.engagements.count()).toBe(0);
    expect(await store.db.customers.count()).toBe(0);
  });
});

describe('the page', () => {
  it('keeps the chosen post through navigation within the tab', async () => {
    const { model, say } = await openPanel({ posts });
    model.choose('feed:1');
    say({ ...PAGE, url: 'https://feed.example/1' });
    expect(model.chosen.value?.post.key).toBe('feed:1');
  });

  it('attaches again when the port breaks', async () => {
    const { model, leave } = await openPanel({ posts });
    leave();
    expect(model.page.state.value.kind).toBe('connecting');
    await until(() => model.page.state.value.kind === 'reading');
  });
});
