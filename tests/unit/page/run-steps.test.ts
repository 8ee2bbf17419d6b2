import { expect, it } from 'vitest';
import type { SliceTimer } from '../../../lib/page/run-in-slices';
import { runSteps } from '../../../lib/page/teaching/run-steps';
import type { Steps } from '../../../lib/sites/_generic-steps';

/** Each step takes 5 ms of a clock that only the steps move. */
function* work(steps: number, clock: { now: number }): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    clock.now += 5;
    yield null;
  }
  return 'done';
}

function begin(steps: number, signal: AbortSignal) {
  const clock = { now: 0 };
  const tasks: (() => void)[] = [];
  const results: string[] = [];
  const timer: SliceTimer = { now: () => clock.now, later: (task) => tasks.push(task) };
  runSteps(work(steps, clock), (result) => results.push(result), signal, timer);
  return { clock, tasks, results };
}

it('works in slices, and tells the result once', () => {
  const { clock, tasks, results } = begin(9, new AbortController().signal);
  let longest = clock.now;
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
    const start = clock.now;
    task();
    longest = Math.max(longest, clock.now - start);
  }
  expect(results).toEqual(['done']);
  expect(longest).toBeLessThanOrEqual(10);
});

it('tells nothing once it was cancelled', () => {
  const stop = new AbortController();
  const { tasks, results } = begin(9, stop.signal);
  stop.abort();
  for (const task of tasks) task();
  expect(results).toEqual([]);
});
