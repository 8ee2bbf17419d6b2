import { madeUpResponse } from '../domain/made-up-response';
import { type BenchOptions, complaint, openPanel, until } from './panel-bench';

/** What the made-up response says to the author of the complaint. */
export const TEXT = 'Sorry to hear that, Mara. Could you send us the serial number?';

/** Opens the panel, and chooses the complaint. */
export async function choosePost(options: BenchOptions = {}) {
  const bench = await openPanel({ posts: [complaint()], ...options });
  const { model } = bench;
  model.choose('feed:1');
  await until(() => (model.reply.suggestions.value?.top.length ?? 0) > 0);
  const insert = () =>
    model.insertResponse(model.reply.suggestions.value?.top[0]?.response ?? madeUpResponse());
  const entries = () => bench.store.db.engagements.toArray();
  return { ...bench, insert, entries };
}
