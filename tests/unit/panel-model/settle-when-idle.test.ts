import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LearnedRow, NOT_ABOUT_US } from '../../../lib/domain/learned-row';
import { settleWhenIdle } from '../../../lib/panel-model/settle-when-idle';
import { createLearned } from '../../../lib/recognition/learned';
import { FEATURES_VERSION, readPostFeatures } from '../../../lib/recognition/read-post-features';
import { madeUpPost } from '../domain/made-up-post';

const waiting: IdleRequestCallback[] = [];

beforeEach(() => {
  waiting.length = 0;
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

/** One idle time, of which each look at the clock takes a millisecond. */
function idle(ms: number): number {
  let left = ms;
  waiting.shift()?.({ didTimeout: false, timeRemaining: () => left-- });
  return ms - left;
}

function learnedFrom(count: number, kind: 'about' | 'sentiment' = 'sentiment') {
  const row = (nth: number): LearnedRow => ({
    id: String(nth),
    subjectId: '',
    what: kind,
    was: null,
    value: kind === 'about' ? NOT_ABOUT_US : 'negative',
    features: readPostFeatures(kind, madeUpPost({ text: `lid ${nth}` }), []),
    featuresVersion: FEATURES_VERSION,
    postKey: String(nth),
    at: nth,
    demo: false,
  });
  return createLearned(Array.from({ length: count }, (_, nth) => row(nth)));
}

it.each(['sentiment', 'about'] as const)(
  'goes on in the next idle time, and says once when it is done: %s',
  (kind) => {
    const done = vi.fn();
    settleWhenIdle(learnedFrom(60, kind), new AbortController().signal, done);
    idle(5);
    expect([waiting.length, done.mock.calls.length]).toEqual([1, 0]);
    while (waiting.length > 0) idle(50);
    expect(done).toHaveBeenCalledTimes(1);
  },
);

it('takes less than a frame of a long idle time', () => {
  settleWhenIdle(learnedFrom(60), new AbortController().signal, vi.fn());
  expect(idle(50)).toBeLessThan(16);
  expect(waiting.length).toBe(1);
});

it('stops when told to', () => {
  const done = vi.fn();
  const stop = new AbortController();
  settleWhenIdle(learnedFrom(40), stop.signal, done);
  stop.abort();
  idle(1_000);
  expect([waiting.length, done.mock.calls.length]).toEqual([0, 0]);
});

it('says nothing where a few were learned one by one', () => {
  const done = vi.fn();
  settleWhenIdle(learnedFrom(3), new AbortController().signal, done);
  while (waiting.length > 0) idle(50);
  expect(done).not.toHaveBeenCalled();
});
