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

it('has every guard check a text in a task of its own', () => {
  const checks = guards.map((guard) => vi.spyOn(guard, 'check'));
  warmGuards(new AbortController().signal);
  expect(checks.some((check) => check.mock.calls.length > 0)).toBe(false);
  vi.runOnlyPendingTimers();
  expect(checks.filter((check) => check.mock.calls.length > 0)).toHaveLength(1);
  vi.runAllTimers();
  expect(checks.every((check) => check.mock.calls.length > 0)).toBe(true);
});

it('has each expression tried on both kinds of text that browsers keep, more than once', () => {
  const checks = guards.map((guard) => vi.spyOn(guard, 'check'));
  warmGuards(new AbortController().signal);
  vi.runAllTimers();
  for (const { mock } of checks) {
    const texts = mock.calls.map(([{ text }]) => text);
    expect(texts.map((text) => /[^\0-\xff]/u.test(text))).toEqual([false, true, false, true]);
    expect(texts.every((text) => /\d/u.test(text) && text.includes('@'))).toBe(true);
    expect(new Set(mock.calls.map(([reply]) => reply)).size).toBe(texts.length);
  }
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
