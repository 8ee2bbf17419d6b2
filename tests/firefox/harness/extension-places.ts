import type { Firefox } from './launch-firefox';
import { createPlace, type Place } from './place';

/** Opens the extension's real sidebar, as the View menu does, and gives its document. */
export async function openSidebar(firefox: Firefox): Promise<Place> {
  await firefox.window.run(async (addonId) => {
    const controller = Reflect.get(globalThis, 'SidebarController');
    const [id] = [...controller.sidebars].find(([, sidebar]) => sidebar.extensionId === addonId);
    // A second opening while the first still loads fails; Firefox itself opens a sidebar when it is installed.
    if (!(controller.isOpen && controller.currentID === id)) await controller.show(id);
  }, firefox.addonId);
  return findSidebar(firefox);
}

/** @returns the sidebar's document once it is open, however it was opened. */
export async function findSidebar({ window, marionette, origin }: Firefox): Promise<Place> {
  const browserId = await window.run(async (start) => {
    for (const limit = Date.now() + 10_000; Date.now() < limit; ) {
      const frame: unknown = document.querySelector('#sidebar');
      const inner = frame && Reflect.get(frame, 'contentDocument')?.querySelector('#webext-panels-browser');
      const shown = inner?.browsingContext?.currentWindowGlobal?.documentURI.spec;
      if (typeof shown === 'string' && shown.startsWith(start)) return Number(inner.browserId);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The sidebar did not open');
  }, origin);
  return createPlace(marionette, browserId);
}

/** Closes the sidebar, if one is open. */
export async function closeSidebar({ window }: Firefox): Promise<void> {
  await window.run(() => Reflect.get(globalThis, 'SidebarController').hide());
}

/** @returns the document of the extension's background page, started if it was asleep. */
export async function backgroundPage({ window, marionette, addonId }: Firefox): Promise<Place> {
  const browserId = await window.run(async (id) => {
    const { extension } = Reflect.get(globalThis, 'WebExtensionPolicy').getByID(id);
    await extension.wakeupBackground?.();
    return Number(extension.backgroundContext.xulBrowser.browserId);
  }, addonId);
  return createPlace(marionette, browserId);
}
