/** Milliseconds that the observers and timers of this script took since the last reset. */
export const ownTime = {
  ms: 0,
  /** The longest stretch of all since it was set to nothing. */
  longestMs: 0,
  /** Whether each stretch is to stand in a trace. */
  isTraced: false,
  /** Timers that have yet to fire. */
  pending: 0,
};

/** Names of the marks around each stretch of work in a trace. */
export const TRACE_MARKS = { begin: 'rapport-begin', end: 'rapport-end' };

/** Runs the work and adds its time. */
export function timed(work: () => void): void {
  if (ownTime.isTraced) performance.mark(TRACE_MARKS.begin);
  const started = performance.now();
  try {
    work();
  } finally {
    const taken = performance.now() - started;
    ownTime.ms += taken;
    ownTime.longestMs = Math.max(ownTime.longestMs, taken);
    if (ownTime.isTraced) performance.mark(TRACE_MARKS.end);
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
    waiting.add(timer);
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
