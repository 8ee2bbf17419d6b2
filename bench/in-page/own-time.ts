/** What the observers and timers of this script take, by the clock. */
export const ownTime = {
  /** Milliseconds since the last reset. */
  ms: 0,
  /** The longest stretch of all since it was set to nothing. */
  longestMs: 0,
  /** Timers that have yet to fire, but for those that are far off. */
  pending: 0,
};

/** A timer that fires later is timed too, but not waited for. */
const SOON_MS = 500;

/**
 * Whose work a stretch is: the page script's, or that of the panel, which has a process of its own. A stretch of
 * nothing tells what the marks themselves take.
 */
export type Part = 'page' | 'panel' | 'nothing';

/** Names of the marks around each stretch of work in a trace. */
export const TRACE_MARKS = {
  page: { begin: 'rapport-begin', end: 'rapport-end' },
  panel: { begin: 'rapport-panel-begin', end: 'rapport-panel-end' },
  nothing: { begin: 'rapport-nothing-begin', end: 'rapport-nothing-end' },
} as const;

const WARM_UP = 'rapport-warm-up';

/** Runs the work between two marks, by which a trace tells the time of the thread that it took. */
export function timed<Result>(work: () => Result, part: Part = 'page'): Result {
  const { begin, end } = TRACE_MARKS[part];
  // After a pause the first mark takes ten times as long as the next: that is no work of ours.
  performance.mark(WARM_UP);
  performance.mark(begin);
  const started = performance.now();
  try {
    return work();
  } finally {
    const taken = performance.now() - started;
    performance.mark(end);
    ownTime.ms += taken;
    ownTime.longestMs = Math.max(ownTime.longestMs, taken);
  }
}

/** From now on every observer and timer that code of this world makes is timed; the site's own world has others. */
export function timeEverything(): void {
  const Observer = MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => timed(() => callback(records, observer)));
    }
  };
  const { setTimeout: later, clearTimeout: cancel } = globalThis;
  const waiting = new Set<unknown>();
  const startTimer = (task: () => void, waitMs?: number) => {
    const timer = later(() => {
      waiting.delete(timer);
      timed(task);
      ownTime.pending = waiting.size;
    }, waitMs);
    if ((waitMs ?? 0) <= SOON_MS) waiting.add(timer);
    ownTime.pending = waiting.size;
    return timer;
  };
  const stopTimer = (timer: unknown) => {
    waiting.delete(timer);
    ownTime.pending = waiting.size;
    cancel(Number(timer));
  };
  Object.assign(globalThis, { setTimeout: startTimer, clearTimeout: stopTimer });
}
