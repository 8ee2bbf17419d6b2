import { describe, expect, it, vi } from 'vitest';
import { addTag } from '../../../lib/services/add-tag';
import { listTags } from '../../../lib/services/list-tags';
import { removeTag } from '../../../lib/services/remove-tag';
import { watch } from '../../../lib/storage/watch';
import { expectValue, testStore } from '../storage/test-store';
import { question } from './engagement-steps';

describe('listTags', () => {
  it('gives every tag in use once, in alphabetical order, without reading people or their contacts', async () => {
    const store = await testStore();
    const other = { ...question, author: { ...question.author, handle: 'other' } };
    await addTag(store, { post: question, tag: 'vip' });
    await addTag(store, { post: question, tag: 'Éclair' });
    await addTag(store, { post: other, tag: 'vip' });
    await addTag(store, { post: other, tag: 'gone' });
    await removeTag(store, { post: other, tag: 'gone' });
    const reads = [vi.spyOn(store.db.engagements, 'where'), vi.spyOn(store.db.customers, 'each')];
    expect(expectValue(await listTags(store))).toEqual(['Éclair', 'vip']);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });

  it('can be watched', async () => {
    const store = await testStore();
    const seen: string[] = [];
    const stop = new AbortController();
    const query = async () => expectValue(await listTags(store)).join();
    watch(query, (tags) => seen.push(tags), stop.signal);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(''));
    await addTag(store, { post: question, tag: 'vip' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('vip'));
    await removeTag(store, { post: question, tag: 'vip' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(''));
    stop.abort();
  });
});
