import type { Steps } from '../../sites/_generic-steps';
import { pageTimer, runInSlices, type SliceTimer } from '../run-in-slices';

/** Goes on with the work in short slices, so that the page stays smooth, and tells its result unless the signal aborts. */
export function runSteps<Result>(
  work: Steps<Result>,
  onResult: (result: Result) => void,
  signal: AbortSignal,
  timer: SliceTimer = pageTimer,
): void {
  const goOn = (steps: Steps<Result>) => {
    const step = steps.next();
    if (step.done) onResult(step.value);
    else slices.add(steps);
  };
  const slices = runInSlices(goOn, () => {}, signal, timer);
  slices.startWith([work]);
}
