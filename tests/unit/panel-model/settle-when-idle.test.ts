import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LearnedRow } from '../../../lib/domain/learned-row';
import { settleWhenIdle } from '../../../lib/panel-model/settle-when-idle';
import { createLearned } from '../../../lib/recognition/learned';
import { FEATURES_VERSION, readFeatures } from '../../../lib/recognition/read-features';
import { madeUpPost } from '../domain/made-up-post';

const waiting: IdleRequestCallback[] = [];

beforeEach(() => {
  waiting.length = 0;
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
});
afterEach(() => vi.unstubAllGlobals());

/** One idle time in which so many looks at the clock find time left. */
function idle(looks: number): void {
  let left = looks;
  waiting.shift()?.({ didTimeout: false, timeRemaining: () => (left-- > 0 ? 10 : 0) });
}

function learnedFrom(count: number) {
  const row = (nth: number): LearnedRow => ({
    id: String(nth),
    subjectId: '',
    what: 'sentiment',
    was: 'neutral',
    value: 'negative',
    features: readFeatures('sentiment', madeUpPost({ text: `lid ${nth}` }), []),
    featuresVersion: FEATURES_VERSION,
    postKey: String(nth),
    at: nth,
    demo: false,
  });
  return createLearned(Array.from({ length: count }, (_, nth) => row(nth)));
}

it('goes on in the next idle time, and says once when it is done', () => {
  const done = vi.fn();
  settleWhenIdle(learnedFrom(40), new AbortController().signal, done);
  idle(2);
  expect([waiting.length, done.mock.calls.length]).toEqual([1, 0]);
  idle(1_000);
  expect([waiting.length, done.mock.calls.length]).toEqual([0, 1]);
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
  idle(1_000);
  expect(done).not.toHaveBeenCalled();
});
