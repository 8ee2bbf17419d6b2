import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { EXACT_CLOCK, FEED_ADDRESS, FEED_GLOBAL, feedPage } from '../in-page/feed-page.ts';
import { BENCH_GLOBAL, type BenchBrowser, bundleForPage } from './bench-browser.ts';

/** What the browser says of a page's own work since it was opened: seconds of its thread, and numbers of times. */
interface PageMetrics {
  readonly ScriptDuration: number;
  readonly LayoutDuration: number;
  readonly RecalcStyleDuration: number;
  readonly LayoutCount: number;
}

const TakenSchema = z.object({ posts: z.int(), mentions: z.int() });
type Taken = z.infer<typeof TakenSchema>;

/** A tab with the made-up feed, and our code beside the site's in a world of its own. */
export interface FeedTab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Calls the site's script. */
  site(call: string): Promise<unknown>;
  /** Calls our code. */
  ours(call: string): Promise<unknown>;
  /** Waits until our code has nothing left to do, and tells what the panel was told since the last time. */
  taken(): Promise<Taken>;
  metrics(): Promise<PageMetrics>;
}

/** Opens the made-up feed, with no post in it yet. */
export async function openFeed({ rapport }: BenchBrowser): Promise<Page> {
  const script = await bundleForPage('in-page/feed.ts', FEED_GLOBAL);
  const body = feedPage(script.replaceAll('</script', '<\\/script'));
  await rapport.serveSite(new URL(FEED_ADDRESS).host, (route, url) =>
    url.href === FEED_ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: EXACT_CLOCK, body })
      : route.abort(),
  );
  return rapport.page(FEED_ADDRESS);
}

export async function openFeedTab(browser: BenchBrowser): Promise<FeedTab> {
  const page = await openFeed(browser);
  const session = await page.context().newCDPSession(page);
  const run = await openWorld(session);
  await run(await bundleForPage('in-page/index.ts'));
  // In time of the processor: others at work on the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ours = (call: string) => run(`${BENCH_GLOBAL}.${call}`);
  return {
    page,
    session,
    site: (call) => page.evaluate(`${FEED_GLOBAL}.${call}`),
    ours,
    async taken() {
      await ours('untilIdle()');
      return TakenSchema.parse(await ours('take()'));
    },
    metrics: () => readMetrics(session),
  };
}

/** @returns what runs an expression in a world beside the page's own, as a page script's is */
async function openWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function readMetrics(session: CDPSession): Promise<PageMetrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const figure = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    ScriptDuration: figure('ScriptDuration'),
    LayoutDuration: figure('LayoutDuration'),
    RecalcStyleDuration: figure('RecalcStyleDuration'),
    LayoutCount: figure('LayoutCount'),
  };
}
