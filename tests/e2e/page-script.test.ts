import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorBench, openEditorBench } from './editors/editor-bench';

let bench: EditorBench;
beforeAll(async () => {
  bench = await openEditorBench();
});
afterAll(() => bench?.close());

const QUIET_MS = 10_000;

/** Calls of functions of our own scripts in the page, as the browser counts them. */
async function countCalls(session: CDPSession): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => url.startsWith('chrome-extension://'));
  const calls = ours.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0));
  return calls.reduce((sum, count) => sum + count, 0);
}

async function changePage(forMs: number): Promise<void> {
  await bench.page.evaluate(async (durationMs) => {
    const end = performance.now() + durationMs;
    while (performance.now() < end) {
      const article = document.querySelector('article')?.cloneNode(true);
      if (article) document.querySelector('main')?.append(article);
      history.replaceState(null, '', `?${Math.round(performance.now())}`);
      document.querySelector('textarea')?.focus();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('main')?.lastElementChild?.remove();
    }
  }, forMs);
}

async function highlightSize(): Promise<number> {
  return bench.page.evaluate(() => CSS.highlights.get('rapport-mention')?.size ?? 0);
}

describe('the page script', () => {
  it('marks mentions without touching the page, and takes the marks away', async () => {
    const post = await bench.open('plain-textarea');
    await bench.page.evaluate(() => {
      Reflect.set(window, 'changes', 0);
      new MutationObserver((records) =>
        Reflect.set(window, 'changes', Reflect.get(window, 'changes') + records.length),
      ).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const start = post.text.indexOf('Harbor');
    const ranges = [[start, start + 'Harbor & Finch'.length]] as const;
    await bench.send({ type: 'highlight', marks: [{ postKey: post.key, ranges }] });
    await expect.poll(highlightSize).toBe(1);
    const marked = await bench.page.evaluate(() => {
      const [range] = CSS.highlights.get('rapport-mention') ?? [];
      return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
    });
    expect(marked).toBe('Harbor & Finch');
    expect(await bench.page.evaluate(() => Reflect.get(window, 'changes'))).toBe(0);
    await bench.detach();
    await expect.poll(highlightSize).toBe(0);
  });

  it('reads once when it is injected twice', async () => {
    await bench.open('plain-textarea');
    await bench.injectAgain();
    await expect.poll(() => bench.isAttached(), { message: 'the first one ended' }).toBe(false);
    await bench.attach();
    await expect
      .poll(async () => (await bench.heard()).filter(({ type }) => type === 'posts').length)
      .toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const heard = await bench.heard();
    expect(heard.map(({ type }) => type)).toEqual(['page', 'posts', 'progress', 'health']);
  });

  it('follows navigation within the page', async () => {
    const post = await bench.open('plain-textarea');
    await bench.page.evaluate(() => {
      history.pushState(null, '', '/thread/next');
      const link = document.querySelector('article [itemprop=url]');
      link?.setAttribute('href', '/thread/next');
      const text = document.querySelector('article [itemprop=text]');
      if (text) text.textContent = 'Where do I buy filters?';
    });
    await expect.poll(async () => (await bench.heard()).filter(({ type }) => type === 'page').length).toBe(2);
    await expect
      .poll(
        async () =>
          (await bench.heard()).flatMap((message) => (message.type === 'posts' ? message.posts : [])).at(-1)
            ?.text,
      )
      .toBe('Where do I buy filters?');
    const latest = (await bench.heard()).findLast(({ type }) => type === 'page');
    expect(latest).toMatchObject({ url: 'https://talk.shop.example/thread/next' });
    const keys = (await bench.heard()).flatMap((message) => (message.type === 'posts' ? message.posts : []));
    expect(keys.at(-1)?.key).not.toBe(post.key);
  });

  it('stays out where the site forbids plug-ins, and says so', async () => {
    await bench.rapport.serveSite('www.linkedin.com', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Feed</title>' }),
    );
    await bench.page.goto('https://www.linkedin.com/feed/');
    await bench.rapport.pressToolbarButton(bench.page);
    expect(await bench.attach()).toBe('forbidden-by-site');
  });

  it('says that it needs the button where the tab was not allowed', async () => {
    await bench.rapport.serveSite('other.shop.example', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Other</title>' }),
    );
    await bench.page.goto('https://other.shop.example/');
    expect(await bench.attach()).toBe('not-allowed');
    await bench.page.goto('about:blank');
    expect(await bench.attach()).toBe('not-allowed');
  });

  it('is quiet while the panel is closed', async () => {
    await bench.open('plain-textarea');
    const session = await bench.page.context().newCDPSession(bench.page);
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await changePage(500);
    expect(await countCalls(session), 'with a panel it works').toBeGreaterThan(0);
    await bench.rapport.closePanel(bench.panel);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await countCalls(session);
    await changePage(QUIET_MS);
    expect(await countCalls(session)).toBe(0);
    await session.detach();
  });
});
