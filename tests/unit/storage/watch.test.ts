import { describe, expect, it, vi } from 'vitest';
import { watch } from '../../../lib/storage/watch';
import { testStore } from './test-store';

describe('watch', () => {
  it('gives the value now and after changes, until stopped', async () => {
    const { db } = await testStore();
    const stop = new AbortController();
    const seen: number[] = [];
    watch(
      () => db.drafts.count(),
      (count) => seen.push(count),
      stop.signal,
    );
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await db.drafts.put({
      postKey: 'a',
      responseId: null,
      responseVersion: null,
      text: '',
      slots: {},
      savedAt: 0,
    });
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    stop.abort();
    await db.drafts.put({
      postKey: 'b',
      responseId: null,
      responseVersion: null,
      text: '',
      slots: {},
      savedAt: 0,
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual([0, 1]);
  });

  it('hands over what goes wrong', async () => {
    const onError = vi.fn();
    const query = () => Promise.reject(new Error('broken'));
    watch(query, () => undefined, new AbortController().signal, onError);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
  });

  it('starts nothing once stopped', async () => {
    const query = vi.fn(async () => 1);
    watch(query, () => undefined, AbortSignal.abort());
    expect(query).not.toHaveBeenCalled();
  });
});
