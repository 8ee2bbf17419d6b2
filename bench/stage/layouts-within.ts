import { TRACE_MARKS } from '../in-page/own-time.ts';
import { MARKS, type TraceEvent } from './trace-work.ts';

/** With these a trace holds the layouts too. */
export const MARKS_AND_LAYOUTS = ['devtools.timeline', MARKS];

/** Work of the browser that a script must not cause: laying out, and working out styles. */
const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree']);

/** @returns the layouts that begin between a begin mark and its end mark, on the same thread. @throws without any mark */
export function layoutsWithin(events: readonly TraceEvent[]): number {
  const { begin, end } = TRACE_MARKS.page;
  const marks = events.filter(({ name }) => name === begin || name === end);
  if (marks.length === 0) throw new Error('The trace holds none of our work');
  const thread = marks[0]?.tid;
  let isWithin = false;
  let layouts = 0;
  for (const { name } of events.filter(({ tid }) => tid === thread).toSorted((a, b) => a.ts - b.ts)) {
    if (name === begin) isWithin = true;
    else if (name === end) isWithin = false;
    else if (isWithin && LAYOUTS.has(name)) layouts += 1;
  }
  return layouts;
}
