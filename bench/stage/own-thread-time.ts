import { type Part, TRACE_MARKS } from '../in-page/own-time.ts';
import type { TraceEvent } from './trace-work.ts';

/**
 * @returns the milliseconds that the thread ran between the marks of that part's work: what others take of the
 * machine meanwhile does not count. @throws where an end has no beginning, or the trace holds no thread time
 */
export function ownThreadMs(events: readonly TraceEvent[], part: Part): number {
  const { begin, end } = TRACE_MARKS[part];
  let started: number | undefined;
  let sum = 0;
  for (const { name, tts } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (name === begin) started = tts;
    if (name !== end) continue;
    if (started === undefined || tts === undefined) throw new Error('The trace holds no time of the thread');
    sum += tts - started;
    started = undefined;
  }
  return sum / 1_000;
}
