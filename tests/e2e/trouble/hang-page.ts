import type { Page } from 'playwright-core';

/** Longer than any way of ending a panel takes. */
const HANG_MS = 3_000;

/** Lets the page's main thread do nothing else from now on; gives when it has begun. */
export async function hangNow(page: Page, forMs = HANG_MS): Promise<void> {
  const begun = page.waitForEvent('console');
  await page.evaluate((durationMs) => {
    setTimeout(() => {
      console.log('hangs');
      const end = performance.now() + durationMs;
      while (performance.now() < end);
    });
  }, forMs);
  await begun;
}

/** The same as soon as something is written into the page's reply box. */
export async function hangOnInput(page: Page, forMs = HANG_MS): Promise<void> {
  const begun = page.waitForEvent('console');
  await page.evaluate((durationMs) => {
    const hang = () => {
      console.log('hangs');
      const end = performance.now() + durationMs;
      while (performance.now() < end);
    };
    document.addEventListener('input', hang, { once: true });
  }, forMs);
  await begun;
}
