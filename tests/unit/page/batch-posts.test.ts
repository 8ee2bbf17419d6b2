import { describe, expect, it } from 'vitest';
import { batchPosts } from '../../../lib/page/batch-posts';
import { post } from './fake-adapter';

const posts = (count: number, length = 1) =>
  Array.from({ length: count }, (_, index) => post({ key: `k${index}`, text: 'x'.repeat(length) }));

describe('batchPosts', () => {
  it.each([
    ['none', posts(0), []],
    ['a few', posts(3), [3]],
    ['more than a message holds', posts(120), [50, 50, 20]],
    ['long ones', posts(3, 600_000), [1, 1, 1]],
    ['one of the longest', posts(1, 1_048_576), [1]],
  ])('%s', (_name, given, sizes) => {
    const batches = batchPosts(given);
    expect(batches.map((batch) => batch.length)).toEqual(sizes);
    expect(batches.flat()).toEqual(given);
  });
});
