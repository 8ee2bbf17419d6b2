import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { complaint, openPanel } from './panel-bench';

/** A panel in which each look at the clock takes a millisecond, so that work is done in small parts. */
async function openSlowly(count: number) {
  const { store } = await openPanel();
  const begun = store.environment.now();
  let looks = 0;
  vi.spyOn(store.environment, 'now').mockImplementation(() => {
    looks += 1;
    return begun + looks;
  });
  const posts = Array.from({ length: count }, (_, nth) =>
    complaint({ key: `feed:${nth}`, text: `@harborfinch the kettle lid squeaks ${nth}` }),
  );
  return openPanel({ store, posts });
}

it('shows at once what was said of a post, and judges the others a few at a time', async () => {
  const { model } = await openSlowly(60);
  const { queue, judgement } = model;
  const kindOf = (key: string) => queue.judged.value.get(key)?.intents.map(({ value }) => value) ?? [];
  const seen: string[] = [];
  const end = effect(() => {
    const isTold = ['feed:0', 'feed:59'].map((key) => kindOf(key).includes('cancel-risk'));
    if (seen.at(-1) !== isTold.join()) seen.push(isTold.join());
  });
  const first = queue.judged.value.get('feed:0');
  if (first === undefined) throw new Error('Nothing is judged.');
  await judgement.correct(first, 'intent', 'cancel-risk');
  end();
  expect(seen).toEqual(['false,false', 'true,false', 'true,true']);
  expect(model.notices.list.value.at(-1)?.sentence).toBe(
    'Kept what it is. 59 other posts on this page changed.',
  );
});

it('keeps what came and leaves what went while posts are judged anew', async () => {
  const { model } = await openSlowly(60);
  const { queue } = model;
  queue.judgeAgain();
  queue.remove(['feed:1', 'feed:59']);
  queue.add([complaint({ key: 'feed:60', text: '@harborfinch hello' })]);
  await queue.judgedAgain();
  await vi.waitFor(() => expect(queue.judged.value.has('feed:60')).toBe(true));
  expect(queue.judged.value.has('feed:1')).toBe(false);
  expect(queue.judged.value.has('feed:59')).toBe(false);
  expect(queue.judged.value.size).toBe(59);
});
