import type { Page } from 'playwright-core';

/** Everything of a document that a script could change: its nodes, attributes and texts. */
export function fingerprint(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const markup = new TextEncoder().encode(document.documentElement.outerHTML);
    const digest = await crypto.subtle.digest('SHA-256', markup);
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}

/** How many stretches of text are marked in the page. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}
