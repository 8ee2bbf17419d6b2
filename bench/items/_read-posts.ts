import type { FeedTab, Taken } from '../stage/feed-tab.ts';

/** Posts that come at once: feeds load some 20 to 30 of them. */
const BATCH = 25;

/**
 * Lets the feed grow in batches while it is read in that way.
 * @param before posts that stand on the page already
 * @returns what was taken for the posts that came
 */
export async function readGrowth(
  tab: FeedTab,
  way: 'ours' | 'naive',
  before: number,
  added: number,
): Promise<Taken> {
  await tab.page.bringToFront();
  await tab.site('clear()');
  await tab.site(`add(${before})`);
  await tab.ours(`start('${way}')`);
  await tab.taken();
  const sum = { pageMs: 0, panelMs: 0, posts: 0, mentions: 0 };
  for (let count = 0; count < added; count += BATCH) {
    await tab.site(`add(${BATCH})`);
    const { pageMs, panelMs, posts, mentions } = await tab.taken();
    sum.pageMs += pageMs;
    sum.panelMs += panelMs;
    sum.posts += posts;
    sum.mentions = mentions;
  }
  await tab.ours('stop()');
  if (way === 'ours' && sum.posts < added) throw new Error(`Only ${sum.posts} of ${added} posts were read`);
  return sum;
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
