import { expect, it } from 'vitest';
import { TRACE_MARKS } from '../../../bench/in-page/own-time';
import { layoutsWithin } from '../../../bench/stage/layouts-within';

const { begin, end } = TRACE_MARKS.page;
const event = (name: string, ts: number, tid = 1) => ({ name, ts, tid });

it('counts layouts in the midst of our work only, on its own thread, whatever the order of the trace', () => {
  expect(
    layoutsWithin([
      event('Layout', 1),
      event(end, 5),
      event(begin, 2),
      event('Layout', 3),
      event('UpdateLayoutTree', 4),
      event('Layout', 4, 2),
      event('Layout', 6),
    ]),
  ).toBe(2);
});

it('is no proof without any of our work', () => {
  expect(() => layoutsWithin([event('Layout', 1)])).toThrow('none of our work');
});
