import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../../lib/page/run-in-slices';

/** A clock that only the work itself moves, and tasks that run when told. */
function fakeTimer() {
  let now = 0;
  const tasks: (() => void)[] = [];
  return {
    now: () => now,
    later: (task: () => void) => void tasks.push(task),
    work: (ms: number) => {
      now += ms;
    },
    runTask: () => tasks.shift()?.(),
    get waiting() {
      return tasks.length;
    },
  };
}

describe('runInSlices', () => {
  it('handles each item once, in order, at most 8 ms a task', () => {
    const timer = fakeTimer();
    const handled: number[] = [];
    let slices = 0;
    const handle = (item: number) => {
      timer.work(3);
      handled.push(item);
    };
    const work = runInSlices(handle, () => (slices += 1), new AbortController().signal, timer);
    for (const item of [1, 2, 3, 4, 2, 5]) work.add(item);
    timer.runTask();
    expect(handled).toEqual([1, 2, 3]);
    timer.runTask();
    expect(handled).toEqual([1, 2, 3, 4, 5]);
    expect([slices, work.isIdle, timer.waiting]).toEqual([2, true, 0]);
  });

  it('does nothing after the signal', () => {
    const timer = fakeTimer();
    const ending = new AbortController();
    const handled: number[] = [];
    const work = runInSlices(
      (item: number) => handled.push(item),
      () => {},
      ending.signal,
      timer,
    );
    work.add(1);
    ending.abort();
    timer.runTask();
    expect([handled, work.isIdle]).toEqual([[], true]);
  });
});
