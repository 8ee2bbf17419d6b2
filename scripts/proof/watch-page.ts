import type { Page } from 'playwright-core';

/** Between two looks at the memory. */
const LOOK_EVERY_MS = 250;

interface PageFigures {
  /** Tasks of the page over 50 ms, and the longest of them in ms (0: none). */
  readonly longTasks: number;
  readonly longestMs: number;
  /** How often the words of the progress changed. */
  readonly progressSteps: number;
  /** When each step of the progress was first seen, in seconds from the beginning. */
  readonly seenAfter: Readonly<Record<string, number>>;
  /** Most that the page's heap held, in MB. */
  readonly heapMegabytes: number;
}

/** Watches how a page bears long work. */
export async function watchPage(page: Page): Promise<{ stop: () => Promise<PageFigures> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let heapBytes = 0;
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    heapBytes = Math.max(heapBytes, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
  };
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  const handle = await page.evaluateHandle(startWatching);
  return {
    async stop() {
      clearInterval(timer);
      const seen = await handle.evaluate((watch) => watch.stop());
      await session.detach();
      return { ...seen, heapMegabytes: Math.round(heapBytes / 1e5) / 10 };
    },
  };
}

/** Runs in the page. */
function startWatching() {
  const lengths: number[] = [];
  const tasks = new PerformanceObserver((list) =>
    lengths.push(...list.getEntries().map(({ duration }) => duration)),
  );
  tasks.observe({ type: 'longtask' });
  let progressSteps = 0;
  let words = '';
  const startedAt = performance.now();
  const seenAfter: Record<string, number> = {};
  const changes = new MutationObserver(() => {
    const now = document.querySelector('.step-progress')?.textContent ?? '';
    if (now !== words) progressSteps += 1;
    words = now;
    const [step = ''] = now.split(':');
    if (now.includes(':')) seenAfter[step] ??= Math.round((performance.now() - startedAt) / 100) / 10;
  });
  changes.observe(document.body, { subtree: true, childList: true, characterData: true });
  return {
    stop() {
      tasks.disconnect();
      changes.disconnect();
      return {
        longTasks: lengths.length,
        longestMs: Math.round(Math.max(0, ...lengths)),
        progressSteps,
        seenAfter,
      };
    },
  };
}
