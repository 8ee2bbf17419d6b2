import { median } from '../figures/median.ts';
import { type Part, TRACE_MARKS } from '../in-page/own-time.ts';
import type { TraceEvent } from './trace-work.ts';

/**
 * @returns the milliseconds that the thread ran for that part's work: neither what others take of the machine
 * meanwhile counts, nor what the marks take. @throws where the trace holds no thread time, or no stretch of nothing
 */
export function ownThreadMs(events: readonly TraceEvent[], part: Part): number {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  const empty = stretches(inOrder, 'nothing');
  if (empty.length === 0) throw new Error('The trace does not tell what its marks take');
  const markUs = median(empty);
  return stretches(inOrder, part).reduce((sum, us) => sum + Math.max(0, us - markUs), 0) / 1_000;
}

/** Microseconds of the thread between the marks. */
function stretches(events: readonly TraceEvent[], part: Part): number[] {
  const { begin, end } = TRACE_MARKS[part];
  const found: number[] = [];
  let started: number | undefined;
  for (const { name, tts } of events) {
    if (name === begin) started = tts;
    if (name !== end) continue;
    if (started === undefined || tts === undefined) throw new Error('The trace holds no time of the thread');
    found.push(tts - started);
    started = undefined;
  }
  return found;
}
