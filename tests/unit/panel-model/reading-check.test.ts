import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnReading, type ReadingRecord } from '../../../lib/domain/reading-check';
import { complaint, healthOf, openPanel, PAGE, type PanelBench } from './panel-bench';

const posts = ['1', '2', '3', '4', '5'].map((id) => complaint({ key: `feed:${id}` }));
const HOME = { ...PAGE, url: 'https://feed.example/home' };
const THREAD = { ...PAGE, url: 'https://feed.example/mara/status/12' };
const THREADS = 'feed feed w/status/n';

let bench: PanelBench;
let history: Map<string, ReadingRecord>;

function usualThreads(): ReadingRecord {
  const page = healthOf(5, posts);
  return [page, page, page, page].reduce<ReadingRecord>(
    (record, each) => learnReading(each, record, 1),
    learnReading(page, null, 1),
  );
}

beforeEach(async () => {
  history = new Map([[THREADS, usualThreads()]]);
  bench = await openPanel({ history });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const findings = () => bench.model.readingCheck.findings.value.map(({ part, level }) => `${part} ${level}`);
const rereads = () => bench.sent.filter(({ type }) => type === 'reread');

describe('the reading check', () => {
  it('is quiet on a page as it always was, and learns from it once', async () => {
    bench.say(THREAD);
    bench.say(healthOf(5, posts));
    await pass(60_000);
    expect(findings()).toEqual([]);
    expect(history.get(THREADS)?.pages).toBe(6);
  });

  it('begins a history for another kind of page, with numbers alone', async () => {
    bench.say({ ...HOME, url: 'https://feed.example/explore' });
    bench.say(healthOf(5, posts));
    await pass(60_000);
    expect(history.get('feed feed explore')).toMatchObject({ pages: 1, withPosts: 1 });
  });

  it('says that posts lack what they had before, and learns nothing from it', async () => {
    bench.say(THREAD);
    const timeless = posts.map((post) => ({ ...post, postedAt: null }));
    bench.say(healthOf(5, timeless));
    await pass(60_000);
    expect(findings()).toEqual(['postedAt changed']);
    expect(history.get(THREADS)?.pages).toBe(5);
    expect(rereads()).toEqual([]);
  });

  it('gives an empty page time to be drawn', async () => {
    bench.say(THREAD);
    await pass(2_000);
    expect(findings()).toEqual([]);
    bench.say(healthOf(5, posts));
    await pass(60_000);
    expect([findings(), rereads()]).toEqual([[], []]);
  });

  it('has a page without posts read by its structure, and keeps saying what changed', async () => {
    bench.say(THREAD);
    bench.say(healthOf(0, []));
    await pass(3_000);
    expect(findings()).toEqual(['none changed']);
    expect(rereads()).toEqual([{ type: 'reread', byStructure: true }]);
    bench.say({ ...THREAD, site: 'feed.example', reader: 'generic' });
    bench.say(healthOf(5, posts));
    await pass(60_000);
    expect([findings(), bench.model.readingCheck.isByStructure.value]).toEqual([['none changed'], true]);
    expect(rereads()).toHaveLength(1);
    expect(history.size).toBe(1);
    bench.say({ ...THREAD, url: 'https://feed.example/mara/status/13' });
    expect(findings()).toEqual([]);
  });

  it('goes back to the site’s own reader where the structure tells nothing either', async () => {
    bench.say(THREAD);
    bench.say(healthOf(4, []));
    await pass(3_000);
    bench.say({ ...THREAD, site: 'feed.example', reader: 'generic' });
    await pass(60_000);
    expect(rereads()).toEqual([{ type: 'reread', byStructure: true }, { type: 'reread' }]);
    bench.say(THREAD);
    bench.say(healthOf(5, posts));
    await pass(60_000);
    expect(findings()).toEqual([]);
    expect(rereads()).toHaveLength(2);
  });

  it('takes the person’s word that nothing is wrong', async () => {
    bench.say(THREAD);
    bench.say(healthOf(0, []));
    await pass(3_000);
    await bench.model.readingCheck.accept();
    expect(findings()).toEqual([]);
    bench.say({ ...THREAD, url: 'https://feed.example/mara/status/14' });
    await pass(3_000);
    expect(findings()).toEqual([]);
  });

  it('prepares a report with selectors and counts, and nothing of the page', async () => {
    bench.say(THREAD);
    bench.say(healthOf(5, posts.slice(0, 1)));
    await pass(1);
    const report = await bench.model.readingCheck.report();
    expect(JSON.parse(report)).toMatchObject({
      version: '1.0.0',
      site: 'feed',
      reader: 'feed',
      pageKind: 'w/status/n',
      findings: ['unread: 4 of 5, changed'],
      counts: { candidates: 5, read: 1, missing: { text: 0 } },
      before: { pages: 5, withPosts: 5 },
      selectors: ['0 of 1: .post'],
    });
    for (const { author, text, key } of posts)
      for (const word of [author.handle ?? 'x-x', author.name ?? 'x-x', text, key])
        expect(report).not.toContain(word);
  });
});
