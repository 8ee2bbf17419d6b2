import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser';
import type { ToolbarPressed } from '../lib/messaging';
import { openPanel } from '../lib/services/open-panel';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // Before any await: the browser lets a panel open only during the click itself.
    openPanel(tab);
    if (tab.id === undefined || tab.windowId === undefined) return;
    const pressed: ToolbarPressed = { type: 'toolbar-pressed', tabId: tab.id, windowId: tab.windowId };
    // Rejects while no panel is open yet; a panel that opens now reads its tab anyway.
    browser.runtime.sendMessage(pressed).catch(() => undefined);
  });
});
