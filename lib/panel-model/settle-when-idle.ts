import { aboutModelOf } from '../recognition/judge-aboutness';
import type { Learned } from '../recognition/learned';
import { triageModelOf } from '../recognition/triage/triage-model';

/** Left of an idle time, in ms: less is not begun with. */
const LEAST_LEFT_MS = 3;
/** Of an idle time, in ms: the browser may give more than a frame has. */
const MOST_TAKEN_MS = 8;

/**
 * Learns all corrections anew whenever there is nothing else to do, a little at a time: the panel never waits for it.
 * Without idle times (in tests) what was learned one by one serves.
 */
export function settleWhenIdle(learned: Learned, stop: AbortSignal, done: () => void): void {
  if (typeof requestIdleCallback === 'undefined' || learned.rows.length === 0) return;
  const parts = settleAll(learned);
  let worked = false;
  const goOn = (idle: IdleDeadline) => {
    if (stop.aborted) return;
    const until = Math.max(LEAST_LEFT_MS, idle.timeRemaining() - MOST_TAKEN_MS);
    while (idle.timeRemaining() > until) {
      if (parts.next().done === true) {
        if (worked) done();
        return;
      }
      worked = true;
    }
    requestIdleCallback(goOn);
  };
  requestIdleCallback(goOn);
}

function* settleAll(learned: Learned): Generator<void> {
  yield* aboutModelOf(learned).settle();
  yield* triageModelOf(learned).settle();
}
