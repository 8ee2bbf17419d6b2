import type { CDPSession, Page } from 'playwright-core';

/** A task longer than this keeps the page from answering; in ms. */
const LONG_MS = 50;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time: another program on the same core does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Tasks of the page's main thread, in ms of its own time. */
interface Tasks {
  readonly long: number;
  readonly longestMs: number;
  readonly totalMs: number;
}

/** @returns what the work gives, and the tasks that the page ran meanwhile. */
export async function traceTasks<Value>(page: Page, work: () => Promise<Value>): Promise<[Value, Tasks]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const each of value) if (isEvent(each)) events.push(each);
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: CATEGORIES.join(',') });
  const value = await work();
  await finish(session);
  return [value, summarise(events)];
}

async function finish(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/** The busiest renderer's main thread is the page's: nothing else is shown meanwhile. */
function summarise(events: readonly TraceEvent[]): Tasks {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const all = mains.map(({ pid, tid }) =>
    events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .map(({ tdur = 0 }) => tdur / 1_000),
  );
  const tasks = all.toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
  return {
    long: tasks.filter((ms) => ms > LONG_MS).length,
    longestMs: Math.round(Math.max(0, ...tasks)),
    totalMs: Math.round(sum(tasks)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function isEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'pid' in value && 'tid' in value;
}
