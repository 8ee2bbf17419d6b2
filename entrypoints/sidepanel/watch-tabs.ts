import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../lib/browser';
import { ToolbarPressedSchema } from '../../lib/messaging-schemas';
import type { TabHandlers } from '../../lib/panel-model/panel-side';

/** Hears of the tabs of one window, and of the toolbar button there, until the signal aborts. */
export function watchTabs(windowId: number, handlers: TabHandlers, signal: AbortSignal): void {
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) handlers.onShown();
  };
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (change.status === 'complete') handlers.onLoaded(tabId);
  };
  const onMessage = (raw: unknown, sender: Runtime.MessageSender): undefined => {
    if (!isOurs(sender)) return;
    const message = ToolbarPressedSchema.safeParse(raw);
    if (message.success && message.data.windowId === windowId) handlers.onAllowed(message.data.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onMessage);
    },
    { once: true },
  );
}

/** Only our own pages and worker; a page script of ours has the page's address, and is not among them. */
function isOurs({ id, url, tab }: Runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  const origin = browser.runtime.getURL('');
  // The worker of Chromium names no tab, and not always its address.
  return url === undefined ? tab === undefined : url.startsWith(origin);
}
