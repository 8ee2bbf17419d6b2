import type { FeedTab } from '../stage/feed-tab.ts';
import { ownThreadMs } from '../stage/own-thread-time.ts';
import { MARKS, type TraceEvent, traceWork } from '../stage/trace-work.ts';

/** Posts that come at once: feeds load some 20 to 30 of them. */
const BATCH = 25;

/** Milliseconds of the thread that the posts which came took in the page and in the panel. */
interface ReadCost {
  readonly pageMs: number;
  readonly panelMs: number;
}

type Way = 'ours' | 'naive';

/** How the feed goes on: it grows, or for each batch that comes an earlier one goes. */
type Feed = 'add' | 'turn';

/** Posts after which the browser has compiled what reads them: a working day brings many more. */
const WARM_UP_POSTS = 1_000;

export async function warmUp(tab: FeedTab): Promise<void> {
  await readGrowth(tab, 'ours', 0, WARM_UP_POSTS);
}

/** @returns what the posts cost that come to a feed while it is read in that way */
export async function readGrowth(
  tab: FeedTab,
  way: Way,
  before: number,
  added: number,
  feed: Feed = 'add',
): Promise<ReadCost> {
  const events = await traceGrowth(tab, way, before, added, [MARKS], feed);
  return { pageMs: ownThreadMs(events, 'page'), panelMs: ownThreadMs(events, 'panel') };
}

/**
 * Lets the feed grow in batches while it is read in that way.
 * @param before posts that stand on the page already
 * @returns what a trace of those categories holds of it
 */
export async function traceGrowth(
  tab: FeedTab,
  way: Way,
  before: number,
  added: number,
  categories: string[],
  feed: Feed = 'add',
): Promise<readonly TraceEvent[]> {
  await tab.page.bringToFront();
  await tab.site('clear()');
  for (let count = 0; count < before; count += BATCH) await tab.site(`add(${BATCH})`);
  await tab.ours(`start('${way}')`);
  await tab.taken();
  const { events, result: read } = await traceWork(tab, categories, () => grow(tab, added, feed));
  await tab.ours('stop()');
  if (way === 'ours' && read < added) throw new Error(`Only ${read} of ${added} posts were read`);
  return events;
}

/** @returns how many posts the panel was told */
async function grow(tab: FeedTab, added: number, feed: Feed): Promise<number> {
  let read = 0;
  for (let count = 0; count < added; count += BATCH) {
    await tab.site(`${feed}(${BATCH})`);
    const { posts } = await tab.taken();
    read += posts;
  }
  return read;
}

/** @returns the milliseconds of script, style and layout that the site itself takes for so many more posts */
export async function siteMs(tab: FeedTab, before: number, added: number): Promise<number> {
  await tab.page.bringToFront();
  await tab.site('clear()');
  await tab.site(`add(${before})`);
  const start = await tab.metrics();
  for (let count = 0; count < added; count += BATCH) await tab.site(`add(${BATCH})`);
  const end = await tab.metrics();
  const seconds =
    end.ScriptDuration -
    start.ScriptDuration +
    (end.LayoutDuration - start.LayoutDuration) +
    (end.RecalcStyleDuration - start.RecalcStyleDuration);
  return seconds * 1_000;
}
