import { startCountingChanges } from '../../scripts/measure/count-changes.ts';
import type { BenchItem } from '../bench-item.ts';
import { median, medianRatio } from '../figures/median.ts';
import type { FeedTab } from '../stage/feed-tab.ts';
import { ownThreadMs } from '../stage/own-thread-time.ts';
import { MARKS, traceWork } from '../stage/trace-work.ts';

const ROUNDS = 15;
const POSTS = 200;

interface Cost {
  readonly scriptMs: number;
  readonly layoutMs: number;
}

export const item: BenchItem = {
  id: 'mark-mentions',
  measures:
    'Script, style and layout for a highlight in each post, against a badge in a shadow root on each; and the changes of the document that highlights make.',
  async run(stage) {
    const tab = await stage.feedTab();
    await tab.page.bringToFront();
    await tab.site('clear()');
    await tab.site(`add(${POSTS})`);
    const posts = Number(await tab.ours('prepareMarking()'));
    const ours: Cost[] = [];
    const badges: Cost[] = [];
    for (let round = -2; round < ROUNDS; round += 1) {
      const highlight = await costOf(tab, 'highlightAll()', 'clearHighlights()');
      const badge = await costOf(tab, 'badgeAll()', 'clearBadges()');
      if (round < 0) continue;
      ours.push(highlight);
      badges.push(badge);
    }
    const countChanges = await startCountingChanges(tab.page);
    await costOf(tab, 'highlightAll()', 'clearHighlights()');
    const changes = await countChanges();
    const of = (costs: readonly Cost[], part: (cost: Cost) => number) => costs.map(part);
    const usPerPost = (values: readonly number[]) => (median(values) * 1_000) / posts;
    const all = ({ scriptMs, layoutMs }: Cost) => scriptMs + layoutMs;
    const script = ({ scriptMs }: Cost) => scriptMs;
    const layout = ({ layoutMs }: Cost) => layoutMs;
    return {
      ratio: medianRatio(of(ours, all), of(badges, all)),
      scriptRatio: medianRatio(of(ours, script), of(badges, script)),
      layoutRatio: medianRatio(of(ours, layout), of(badges, layout)),
      changes,
      scriptUs: usPerPost(of(ours, script)),
      layoutUs: usPerPost(of(ours, layout)),
      badgeScriptUs: usPerPost(of(badges, script)),
      badgeLayoutUs: usPerPost(of(badges, layout)),
    };
  },
};

async function costOf(tab: FeedTab, mark: string, clear: string): Promise<Cost> {
  await tab.taken();
  const before = await tab.metrics();
  const { events } = await traceWork(tab, [MARKS], async () => {
    await tab.ours(mark);
    await tab.taken();
  });
  const after = await tab.metrics();
  await tab.ours(clear);
  const seconds =
    after.LayoutDuration - before.LayoutDuration + (after.RecalcStyleDuration - before.RecalcStyleDuration);
  return { scriptMs: ownThreadMs(events, 'page'), layoutMs: seconds * 1_000 };
}
