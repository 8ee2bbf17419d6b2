import type { CDPSession, Page } from 'playwright-core';

/** Lets the browser count the calls of functions in that page from now on. */
export async function startCounting(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return session;
}

/** @returns how often functions of our own scripts were called since the last time this was asked. */
export async function countCalls(session: CDPSession): Promise<number> {
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => url.startsWith('chrome-extension://'));
  const calls = ours.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0));
  return calls.reduce((sum, count) => sum + count, 0);
}
