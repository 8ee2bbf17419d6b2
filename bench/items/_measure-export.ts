import type { Page } from 'playwright-core';
import type { Figures } from '../bench-item.ts';
import { callIn } from '../stage/bench-browser.ts';
import type { Stage } from '../stage/stage.ts';
import { compareInStorage } from './_storage-figures.ts';

const ASK_EVERY_MS = 10;
const MEGABYTE = 2 ** 20;

/** The export of all 20,000 engagements in that format, and the heap that it needs at most. */
export async function measureExport(stage: Stage, format: string): Promise<Figures> {
  const comparison = await compareInStorage(stage, 'compareExport', format);
  const page = await stage.storagePage();
  const { peak, result } = await peakHeapDuring(page, () => callIn(page, 'exportOnce', format));
  return { ...comparison, heapMB: peak / MEGABYTE, fileBytes: Number(result) };
}

/** @returns the most bytes in use on the page's heap while the work runs, what was there before included */
async function peakHeapDuring<Value>(page: Page, work: () => Promise<Value>) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const used = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  let peak = await used();
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    peak = Math.max(peak, await used());
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  await session.detach();
  return { peak, result: await done };
}
