import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser';
import { messages } from '../messages';
import { openPanel } from './open-panel';
import { handOverSelection } from './selection-handover';

const MENU = 'capture-selection';

/**
 * Puts "Capture for Rapport" into the context menu of selected text: the browser itself hands over the words, so that
 * no script runs in the page.
 */
export function offerCapture(afterClick: (tab: Tabs.Tab) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: messages.panel.capture.menu,
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab === undefined) return;
    // Before any await: the browser lets a panel open only during the click itself.
    openPanel(tab);
    afterClick(tab);
    take(info, tab).catch((cause: unknown) => console.error('The selection was not handed over', cause));
  });
}

async function take(info: Menus.OnClickData, tab: Tabs.Tab): Promise<void> {
  if (tab.windowId === undefined) return;
  const address = info.pageUrl ?? tab.url ?? '';
  await handOverSelection({ text: info.selectionText ?? '', address, windowId: tab.windowId });
}
