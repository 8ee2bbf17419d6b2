import type { Page } from 'playwright-core';

declare global {
  interface Window {
    actions: number;
  }
}

/** Counts what a person does in these pages from now on: presses of a key or of the mouse. @returns the sum */
export async function countActions(...pages: readonly Page[]): Promise<() => Promise<number>> {
  for (const page of pages) {
    await page.evaluate(() => {
      const isCounted = Number.isInteger(window.actions);
      window.actions = 0;
      if (isCounted) return;
      for (const type of ['pointerdown', 'keydown']) {
        const count = (event: Event) => {
          if (event.isTrusted) window.actions += 1;
        };
        window.addEventListener(type, count, true);
      }
    });
  }
  return async () => {
    const counts = await Promise.all(pages.map((page) => page.evaluate(() => window.actions)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
}
