import { describe, expect, it, vi } from 'vitest';
import { findCustomer } from '../../../lib/services/find-customer';
import { listEngagementsOf } from '../../../lib/services/list-engagements-of';
import { listUnsettled } from '../../../lib/services/list-unsettled';
import { summariseLog } from '../../../lib/services/summarise-log';
import { watch } from '../../../lib/storage/watch';
import { expectValue, testStore } from '../storage/test-store';
import { begun, question } from './engagement-steps';

type Store = Awaited<ReturnType<typeof testStore>>;

describe('a watched query', () => {
  it.each<[string, (store: Store) => Promise<number>]>([
    ['findCustomer', async (store) => expectValue(await findCustomer(store, question)).total],
    ['listUnsettled', async (store) => expectValue(await listUnsettled(store)).length],
    ['summariseLog', async (store) => expectValue(await summariseLog(store)).total],
    [
      'listEngagementsOf',
      async (store) =>
        expectValue(await listEngagementsOf(store, [question.key])).get(question.key)?.length ?? 0,
    ],
  ])('sees what changes after the first look: %s', async (_name, query) => {
    const store = await testStore();
    const seen: number[] = [];
    const stop = new AbortController();
    watch(
      () => query(store),
      (value) => seen.push(value),
      stop.signal,
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    await begun(store);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    store.pass(1_000);
    await begun(store);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
    stop.abort();
  });
});
