import type { Learned } from '../recognition/learned';
import { triageModelOf } from '../recognition/triage/triage-model';

/** Left of an idle time, in ms: less is not begun with. */
const LEAST_LEFT_MS = 3;

/**
 * Learns all corrections anew whenever there is nothing else to do, a little at a time: the panel never waits for it.
 * Without idle times (in tests) what was learned one by one serves.
 */
export function settleWhenIdle(learned: Learned, stop: AbortSignal, done: () => void): void {
  if (typeof requestIdleCallback === 'undefined' || learned.rows.length === 0) return;
  const parts = triageModelOf(learned).settle();
  let worked = false;
  const goOn = (idle: IdleDeadline) => {
    if (stop.aborted) return;
    while (idle.timeRemaining() > LEAST_LEFT_MS) {
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
