import * as z from 'zod/mini';
import type { FeedTab } from './feed-tab.ts';

/** `ts` is the clock's time, `tts` the time that the thread has run so far, `tdur` how much of it; in microseconds. */
const EventSchema = z.object({
  name: z.string(),
  ts: z.number(),
  tts: z.optional(z.number()),
  tdur: z.optional(z.number()),
  tid: z.int(),
});
export type TraceEvent = z.infer<typeof EventSchema>;

/** With this the trace holds the marks around our work, and little else. */
export const MARKS = 'blink.user_timing';

/** @returns the events of those categories while the work ran, in no order, and what the work gave */
export async function traceWork<Result>(
  { session }: Pick<FeedTab, 'session'>,
  includedCategories: string[],
  work: () => Promise<Result>,
): Promise<{ events: TraceEvent[]; result: Result }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) {
      const parsed = EventSchema.safeParse(event);
      if (parsed.success) events.push(parsed.data);
    }
  };
  session.on('Tracing.dataCollected', collect);
  const isComplete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  try {
    return { events, result: await work() };
  } finally {
    await session.send('Tracing.end');
    await isComplete;
    session.off('Tracing.dataCollected', collect);
  }
}
