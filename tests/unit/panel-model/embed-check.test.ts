import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageKindOf } from '../../../lib/domain/page-kind';
import { learnReading, type ReadingRecord } from '../../../lib/domain/reading-check';
import { createEmbedCheck } from '../../../lib/panel-model/embed-check';
import type { FrameReading } from '../../../lib/panel-model/embedded';
import { complaint, healthOf, PAGE } from './panel-bench';

const KIND = `disqus disqus ${pageKindOf('https://disqus.com/embed/comments/')}`;
const facts = {
  ...PAGE,
  url: 'https://disqus.com/embed/comments/?f=beans',
  site: 'disqus',
  reader: 'disqus',
};
const posts = ['1', '2', '3', '4', '5'].map((id) => complaint({ key: `disqus:${id}` }));
const timeless = posts.map((post) => ({ ...post, postedAt: null }));

let history: Map<string, ReadingRecord>;
beforeEach(() => {
  const page = healthOf(5, posts);
  const learnt = [page, page, page].reduce<ReadingRecord | null>(
    (record) => learnReading(page, record, 1),
    null,
  );
  history = new Map(learnt === null ? [] : [[KIND, learnt]]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

async function look(read: typeof posts) {
  const frames = signal<readonly FrameReading[]>([]);
  const side = {
    load: async (kind: string) => history.get(kind) ?? null,
    save: async (kind: string, record: ReadingRecord) => void history.set(kind, record),
  };
  const check = createEmbedCheck(side, frames, () => 2, new AbortController().signal);
  frames.value = [{ facts, closely: healthOf(5, read) }];
  await vi.advanceTimersByTimeAsync(6_000);
  return { check, frames, findings: () => check.findings.value.map(({ part }) => part) };
}

describe('the check of comment sections in frames', () => {
  it('is quiet on one as always, and learns from it', async () => {
    const { findings } = await look(posts);
    expect(findings()).toEqual([]);
    expect(history.get(KIND)?.pages).toBe(4);
  });

  it('says what lacks, learns nothing from it, and is quiet once the person says that nothing is wrong', async () => {
    const { check, frames, findings } = await look(timeless);
    expect(findings()).toEqual(['postedAt']);
    expect(history.get(KIND)?.pages).toBe(3);
    await check.accept();
    expect(findings()).toEqual([]);
    frames.value = [];
    expect(findings()).toEqual([]);
  });
});
