import { afterEach, expect, it, vi } from 'vitest';
import { lateReader, offerReader } from '../../../lib/page/late-reader';
import { fakeAdapter } from './fake-adapter';

afterEach(() => Reflect.deleteProperty(globalThis, 'rapportLateReader'));

it('begins once the reader has come, and has it at hand from then on', () => {
  const begin = vi.fn();
  const { signal } = new AbortController();
  expect(lateReader(begin, signal)).toBeNull();
  offerReader(fakeAdapter);
  offerReader(fakeAdapter);
  expect(begin).toHaveBeenCalledOnce();
  expect(lateReader(begin, signal)).toBe(fakeAdapter);
});

it('begins for each panel that waits, and not for one that has ended', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const ending = new AbortController();
  lateReader(first, new AbortController().signal);
  lateReader(second, ending.signal);
  ending.abort();
  offerReader(fakeAdapter);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
});
