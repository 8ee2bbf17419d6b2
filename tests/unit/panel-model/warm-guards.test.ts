import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guards } from '../../../lib/guards';
import { warmGuards } from '../../../lib/panel-model/warm-guards';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('has every guard check a text once, one after the other', () => {
  const checks = guards.map((guard) => vi.spyOn(guard, 'check'));
  warmGuards(new AbortController().signal);
  expect(checks.some((check) => check.mock.calls.length > 0)).toBe(false);
  vi.runOnlyPendingTimers();
  expect(checks.filter((check) => check.mock.calls.length > 0)).toHaveLength(1);
  vi.runAllTimers();
  expect(checks.every((check) => check.mock.calls.length === 1)).toBe(true);
});

it('stops with the panel', () => {
  const checks = guards.map((guard) => vi.spyOn(guard, 'check'));
  const panel = new AbortController();
  warmGuards(panel.signal);
  vi.runOnlyPendingTimers();
  panel.abort();
  vi.runAllTimers();
  expect(checks.filter((check) => check.mock.calls.length > 0)).toHaveLength(1);
});
