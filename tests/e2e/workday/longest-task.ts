import type { Page } from 'playwright-core';
import { traceWork } from '../../../bench/stage/trace-work.ts';

const TASK = 'RunTask';
const MARK = 'whose thread it is';

/**
 * @returns the longest task of that view's main thread while the work ran, in milliseconds of the processor: what others
 * take of the machine meanwhile does not count; and how many tasks there were
 */
export async function longestTask(
  view: Page,
  work: () => Promise<void>,
): Promise<{ readonly longestMs: number; readonly tasks: number }> {
  const session = await view.context().newCDPSession(view);
  const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
  const { events } = await traceWork({ session }, categories, async () => {
    await view.evaluate((name) => void performance.mark(name), MARK);
    await work();
  });
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('The trace does not tell which thread the view has');
  const times = events
    .filter(({ name, tid }) => name === TASK && tid === mark.tid)
    .map(({ tdur = 0 }) => tdur / 1_000);
  return { longestMs: Math.max(0, ...times), tasks: times.filter((ms) => ms > 0).length };
}
