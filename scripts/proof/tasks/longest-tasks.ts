import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';

const TaskSchema = z.object({
  name: z.string(),
  pid: z.int(),
  tid: z.int(),
  /** Microseconds by the clock. */
  dur: z.optional(z.number()),
  /** Microseconds that the thread ran. */
  tdur: z.optional(z.number()),
});
type Task = z.infer<typeof TaskSchema>;

export interface TaskFigures {
  readonly place: string;
  readonly tasks: number;
  /** Of the thread's own time, in ms: what others take of the machine meanwhile does not count. */
  readonly longestMs: number;
  /** By the clock, in ms. */
  readonly longestByClockMs: number;
  /** Tasks of more than 50 ms of the thread's own time. */
  readonly over50: number;
}

const LONG_MS = 50;
const CATEGORIES = ['blink.user_timing', 'toplevel', 'disabled-by-default-devtools.timeline'];
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'RunTask']);

/** @returns the longest tasks of the main threads of these pages while the work ran. */
export async function traceTasks(
  session: CDPSession,
  places: Readonly<Record<string, Page>>,
  work: () => Promise<void>,
): Promise<TaskFigures[]> {
  const events: Task[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const event of value) {
      const parsed = TaskSchema.safeParse(event);
      if (parsed.success) events.push(parsed.data);
    }
  };
  session.on('Tracing.dataCollected', collect);
  const isComplete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  try {
    for (const [place, page] of Object.entries(places))
      await page.evaluate((mark) => void performance.mark(mark), markOf(place));
    await work();
  } finally {
    await session.send('Tracing.end');
    await isComplete;
    session.off('Tracing.dataCollected', collect);
  }
  return Object.keys(places).map((place) => figuresOf(place, events));
}

function markOf(place: string): string {
  return `here is the ${place}`;
}

/** The mark tells which thread is the page's. */
function figuresOf(place: string, events: readonly Task[]): TaskFigures {
  const mark = events.find(({ name }) => name === markOf(place));
  if (mark === undefined) throw new Error(`The trace does not tell which thread is the ${place}'s`);
  const tasks = events.filter(
    ({ name, pid, tid }) => TASKS.has(name) && pid === mark.pid && tid === mark.tid,
  );
  const own = tasks.map(({ tdur = 0 }) => tdur / 1_000);
  const byClock = tasks.map(({ dur = 0 }) => dur / 1_000);
  return {
    place,
    tasks: tasks.length,
    longestMs: rounded(Math.max(0, ...own)),
    longestByClockMs: rounded(Math.max(0, ...byClock)),
    over50: own.filter((ms) => ms > LONG_MS).length,
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
