import { expect, it } from 'vitest';
import { listRecentReplies } from '../../../lib/services/list-recent-replies';
import { expectValue, testStore } from '../storage/test-store';
import { begun, inserted, question, TEXT } from './engagement-steps';

it('knows what was sent within a day, and to which post', async () => {
  const store = await testStore();
  await inserted(store);
  store.pass(23 * 60 * 60_000);
  await inserted(store, { post: { ...question, key: 'feed:2', threadKey: 'feed:2' } });
  await begun(store, { post: { ...question, key: 'feed:3', threadKey: 'feed:3' } });
  const replies = expectValue(await listRecentReplies(store));
  expect(replies.map(({ postKey, text }) => [postKey, text])).toEqual([
    ['feed:2', TEXT],
    ['feed:1', TEXT],
  ]);
  store.pass(2 * 60 * 60_000);
  expect(expectValue(await listRecentReplies(store))).toHaveLength(1);
});
