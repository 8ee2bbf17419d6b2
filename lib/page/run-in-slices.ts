/** Longest stretch of work in one task, in milliseconds; the rest waits so that the page stays smooth. */
const SLICE_MS = 8;

/** Where the clock and the next task come from; a test decides both. */
export interface SliceTimer {
  now(): number;
  later(task: () => void): void;
}

/** Milliseconds between two slices: leaves the page a chance to handle input and to paint. */
const PAUSE_MS = 4;

export const pageTimer: SliceTimer = {
  now: () => performance.now(),
  later: (task) => {
    setTimeout(task, PAUSE_MS);
  },
};

interface SlicedWork<Item> {
  /** Queues the item unless it waits already. */
  add(item: Item): void;
  /** Queues the items and handles a first slice in the caller's own task: a task more costs as much as some items. */
  startWith(items: Iterable<Item>): void;
  readonly isIdle: boolean;
}

/**
 * Handles queued items in order, in slices of at most 8 ms a task, and calls `afterSlice` after each slice.
 * Items queued while a slice runs are handled after those that waited.
 */
export function runInSlices<Item>(
  handle: (item: Item) => void,
  afterSlice: () => void,
  signal: AbortSignal,
  timer: SliceTimer = pageTimer,
): SlicedWork<Item> {
  const waiting = new Set<Item>();
  let scheduled = false;
  const schedule = () => {
    if (scheduled || waiting.size === 0) return;
    scheduled = true;
    timer.later(slice);
  };
  const slice = () => {
    if (signal.aborted) return;
    scheduled = true;
    try {
      const end = timer.now() + SLICE_MS;
      for (const item of waiting) {
        waiting.delete(item);
        handle(item);
        if (timer.now() >= end) break;
      }
    } finally {
      // Also where one item broke: the others must not wait for ever.
      scheduled = false;
      afterSlice();
      schedule();
    }
  };
  signal.addEventListener('abort', () => waiting.clear(), { once: true });
  return {
    add(item) {
      waiting.add(item);
      schedule();
    },
    startWith(items) {
      for (const item of items) waiting.add(item);
      if (!scheduled && waiting.size > 0) slice();
    },
    get isIdle() {
      return waiting.size === 0;
    },
  };
}
