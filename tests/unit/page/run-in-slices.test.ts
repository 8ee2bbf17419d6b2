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

  it('begins at once where nothing waits, and never works beside a slice that does', () => {
    const timer = fakeTimer();
    const handled: number[] = [];
    const handle = (item: number) => {
      timer.work(5);
      handled.push(item);
    };
    const work = runInSlices(handle, () => {}, new AbortController().signal, timer);
    work.startWith([]);
    work.startWith([1, 2, 3]);
    expect([handled, timer.waiting]).toEqual([[1, 2], 1]);
    work.startWith([4]);
    expect(handled).toEqual([1, 2]);
    timer.runTask();
    expect([handled, timer.waiting]).toEqual([[1, 2, 3, 4], 0]);
  });

  it('needs no slice more for what is queued within one', () => {
    const timer = fakeTimer();
    const handled: number[] = [];
    const work = runInSlices(
      (item: number) => {
        handled.push(item);
        if (item < 3) work.add(item + 1);
      },
      () => {},
      new AbortController().signal,
      timer,
    );
    work.add(1);
    timer.runTask();
    expect([handled, timer.waiting]).toEqual([[1, 2, 3], 0]);
  });

  it('goes on with the others after an item that broke', () => {
    const timer = fakeTimer();
    const handled: number[] = [];
    const work = runInSlices(
      (item: number) => {
        if (item === 1) throw new Error('broken');
        handled.push(item);
      },
      () => {},
      new AbortController().signal,
      timer,
    );
    for (const item of [1, 2]) work.add(item);
    expect(() => timer.runTask()).toThrow('broken');
    timer.runTask();
    work.add(3);
    timer.runTask();
    expect(handled).toEqual([2, 3]);
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
