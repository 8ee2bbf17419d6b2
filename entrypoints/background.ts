import type { Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser';
import type { ToolbarPressed } from '../lib/messaging';
import { offerCapture } from '../lib/services/offer-capture';
import { openPanel } from '../lib/services/open-panel';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // Before any await: the browser lets a panel open only during the click itself.
    openPanel(tab);
    tellPanel(tab);
  });
  offerCapture(tellPanel);
});

/** The person has just allowed that tab, by the button or by the context menu. */
function tellPanel({ id, windowId }: Tabs.Tab): void {
  if (id === undefined || windowId === undefined) return;
  const pressed: ToolbarPressed = { type: 'toolbar-pressed', tabId: id, windowId };
  // Rejects while no panel is open yet; a panel that opens now reads its tab anyway.
  browser.runtime.sendMessage(pressed).catch(() => undefined);
}
