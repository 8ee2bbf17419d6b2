import { expect, it } from 'vitest';
import { listRecentReplies } from '../../../lib/services/list-recent-replies';
import { expectValue, testStore } from '../storage/test-store';
import { begun, inserted, question, TEXT } from './engagement-steps';

it('knows what was sent within a day, and to whom', async () => {
  const store = await testStore();
  const first = await inserted(store);
  store.pass(23 * 60 * 60_000);
  const other = { ...question.author, handle: 'somebody-else' };
  const { customerId } = await inserted(store, { post: { ...question, key: 'feed:2', author: other } });
  await begun(store, { post: { ...question, key: 'feed:3' } });
  const replies = expectValue(await listRecentReplies(store));
  expect(replies.map((reply) => [reply.customerId, reply.text])).toEqual([
    [customerId, TEXT],
    [first.customerId, TEXT],
  ]);
  store.pass(2 * 60 * 60_000);
  expect(expectValue(await listRecentReplies(store))).toHaveLength(1);
});
