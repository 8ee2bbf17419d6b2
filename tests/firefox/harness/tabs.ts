import { waitUntil } from '../../e2e/harness/wait-until';
import type { Firefox } from './launch-firefox';
import { createPlace, type Place } from './place';

/** Opens the address in a new tab in front, waits until it is loaded, and gives its document. */
export async function openTab({ window, marionette }: Firefox, address: string): Promise<Place> {
  const browserId = await window.run(async (wanted) => {
    const { gBrowser } = Object(globalThis);
    const tab = gBrowser.addTrustedTab(wanted);
    gBrowser.selectedTab = tab;
    for (const limit = Date.now() + 20_000; Date.now() < limit; ) {
      const page = tab.linkedBrowser.browsingContext?.currentWindowGlobal;
      const there = page?.documentURI.spec !== 'about:blank' && !tab.hasAttribute('busy');
      if (there) return Number(tab.linkedBrowser.browserId);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${wanted} did not load`);
  }, address);
  return createPlace(marionette, browserId);
}

/** Loads the document anew and waits until the new one is complete. */
export async function reloadTab(page: Place): Promise<void> {
  await page.run(() => {
    Reflect.set(globalThis, 'isOldDocument', true);
    location.reload();
  });
  const isNew = () => !Reflect.has(globalThis, 'isOldDocument') && document.readyState === 'complete';
  // While one document gives way to the other there is nothing to ask.
  const ask = () => page.run(isNew).catch(() => false);
  await waitUntil('the new document', async () => ((await ask()) ? true : null));
}
