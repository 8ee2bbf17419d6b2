import type { Page } from 'playwright-core';

/**
 * Watches the page from now on.
 * @returns what gives the number of changes since; a document that differs without a record counts as one
 */
export async function startCountingChanges(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    let records = 0;
    const observer = new MutationObserver((list) => {
      records += list.length;
    });
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    const before = document.documentElement.outerHTML;
    return {
      count: () => {
        records += observer.takeRecords().length;
        return records > 0 ? records : Number(document.documentElement.outerHTML !== before);
      },
    };
  });
  return () => watch.evaluate(({ count }) => count());
}
