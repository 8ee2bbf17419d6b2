import { expect, it } from 'vitest';
import { TRACE_MARKS } from '../../../bench/in-page/own-time';
import { ownThreadMs } from '../../../bench/stage/own-thread-time';

const { page, panel, nothing } = TRACE_MARKS;
const event = (name: string, ts: number, tts?: number) => ({ name, ts, tts, tid: 1 });
const empty = [event(nothing.begin, 90, 90), event(nothing.end, 91, 95)];

it('adds the time of the thread between the marks of that part, without what the marks take', () => {
  const events = [
    event(page.end, 900, 1_105),
    event(page.begin, 100, 100),
    event(panel.begin, 1_000, 2_000),
    event(panel.end, 1_001, 2_505),
    event(page.begin, 2_000, 3_000),
    event(page.end, 2_001, 3_002),
    ...empty,
  ];
  expect(ownThreadMs(events, 'page')).toBe(1);
  expect(ownThreadMs(events, 'panel')).toBe(0.5);
});

it('is no figure without the time of the thread, or of the marks', () => {
  expect(() => ownThreadMs([...empty, event(page.begin, 1), event(page.end, 2)], 'page')).toThrow('thread');
  expect(() => ownThreadMs([event(page.begin, 1, 1), event(page.end, 2, 2)], 'page')).toThrow('marks');
});
