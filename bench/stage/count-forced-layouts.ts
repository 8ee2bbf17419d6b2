import * as z from 'zod/mini';
import { TRACE_MARKS } from '../in-page/own-time.ts';
import type { FeedTab } from './feed-tab.ts';

const EventSchema = z.object({ name: z.string(), ts: z.number(), tid: z.int() });
type TraceEvent = z.infer<typeof EventSchema>;

/** Work of the browser that a script must not cause: laying out, and working out styles. */
const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree']);

/** @returns how many layouts the browser had to do in the midst of our code while the work ran */
export async function countForcedLayouts(tab: FeedTab, work: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) {
      const parsed = EventSchema.safeParse(event);
      if (parsed.success) events.push(parsed.data);
    }
  };
  const { session } = tab;
  session.on('Tracing.dataCollected', collect);
  const isComplete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await tab.ours('trace(true)');
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  await work();
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  await tab.ours('trace(false)');
  return layoutsWithin(events);
}

/** @returns the layouts that begin between a begin mark and its end mark, on the same thread. @throws without any mark */
export function layoutsWithin(events: readonly TraceEvent[]): number {
  const marks = events.filter(({ name }) => name === TRACE_MARKS.begin || name === TRACE_MARKS.end);
  if (marks.length === 0) throw new Error('The trace holds none of our work');
  const thread = marks[0]?.tid;
  let isWithin = false;
  let layouts = 0;
  for (const { name } of events.filter(({ tid }) => tid === thread).toSorted((a, b) => a.ts - b.ts)) {
    if (name === TRACE_MARKS.begin) isWithin = true;
    else if (name === TRACE_MARKS.end) isWithin = false;
    else if (isWithin && LAYOUTS.has(name)) layouts += 1;
  }
  return layouts;
}
