import { describe, expect, it, vi } from 'vitest';
import { createRowCache } from '../../../lib/desk-model/row-cache';
import { failure, type Result, success } from '../../../lib/domain/result';

/** A store of rows that answers when told to. */
function slowStore(most = 100) {
  const asked: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  let answer = (ids: readonly string[]): Result<readonly (string | null)[]> =>
    success(ids.map((id) => (id.startsWith('gone') ? null : `row ${id}`)));
  const cache = createRowCache<string>({
    most,
    read: async (ids) => {
      asked.push(ids);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answer(ids);
    },
  });
  const respond = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const answerWith = (next: typeof answer) => {
    answer = next;
  };
  return { cache, asked, respond, answerWith };
}

describe('the rows around the view', () => {
  it('are read once; of the wishes that come meanwhile only the newest counts', async () => {
    const { cache, asked, respond } = slowStore();
    cache.want(['a', 'b']);
    cache.want(['c']);
    cache.want(['b', 'd']);
    await respond();
    await respond();
    cache.want(['a', 'b', 'd']);
    expect(asked).toEqual([['a', 'b'], ['d']]);
    expect(['a', 'b', 'c', 'd'].map(cache.rowOf)).toEqual(['row a', 'row b', undefined, 'row d']);
  });

  it('stay as they were until what has changed is read again', async () => {
    const { cache, asked, respond, answerWith } = slowStore();
    cache.want(['a', 'b']);
    await respond();
    answerWith((ids) => success(ids.map((id) => `new ${id}`)));
    cache.renew(['b', 'elsewhere']);
    expect(cache.rowOf('b')).toBe('row b');
    await respond();
    expect(asked.at(-1)).toEqual(['b']);
    expect(['a', 'b'].map(cache.rowOf)).toEqual(['row a', 'new b']);
    cache.renewAll();
    await respond();
    expect(cache.rowOf('a')).toBe('new a');
  });

  it('are forgotten, the longest unused first, beyond so many', async () => {
    const { cache, asked, respond } = slowStore(3);
    for (const id of ['a', 'b', 'c', 'd']) {
      cache.want([id]);
      await respond();
    }
    expect(['a', 'b', 'c', 'd'].map(cache.rowOf)).toEqual([undefined, 'row b', 'row c', 'row d']);
    cache.want(['a']);
    expect(asked.at(-1)).toEqual(['a']);
  });

  it('are not asked for again and again once they are gone', async () => {
    const { cache, asked, respond } = slowStore();
    cache.want(['gone', 'a']);
    await respond();
    await vi.waitFor(() => expect(cache.rowOf('a')).toBe('row a'));
    expect(asked).toHaveLength(1);
  });

  it('say what is wrong, and are read again when asked', async () => {
    const { cache, respond, answerWith } = slowStore();
    answerWith(() => failure('storage-closed', 'It is closed.'));
    cache.want(['a']);
    await respond();
    expect(cache.problem.value?.sentence).toBe('It is closed.');
    answerWith((ids) => success(ids.map((id) => `row ${id}`)));
    cache.renewAll();
    await respond();
    expect(cache.problem.value).toBeNull();
    expect(cache.rowOf('a')).toBe('row a');
  });
});
