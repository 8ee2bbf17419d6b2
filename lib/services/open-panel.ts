import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser';

/** Chrome's side panel API, which the polyfill's types do not know. */
interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the panel beside the tab: Chrome's side panel or Firefox's sidebar. Must be called before any await of
 * the click's handler.
 */
export function openPanel(tab: Tabs.Tab): void {
  const sidePanel: SidePanelApi | undefined = Reflect.get(browser, 'sidePanel');
  const opened = sidePanel ? sidePanel.open({ windowId: tab.windowId ?? -2 }) : browser.sidebarAction.open();
  opened.catch((cause: unknown) => console.error('The panel did not open', cause));
}
