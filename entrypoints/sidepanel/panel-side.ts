import { browser } from '../../lib/browser';
import { failure, success } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import type { PanelSide } from '../../lib/panel-model/panel-side';
import { loadLanguageDetector } from '../../lib/recognition/language-detector';
import { attachEmbed, listEmbedFrames } from '../../lib/services/attach-embed';
import { activeTab, attachPage } from '../../lib/services/attach-page';
import { learnInWorker } from '../../lib/services/learn-in-worker';
import { listSelectors } from '../../lib/services/list-selectors';
import { openTeacher } from '../../lib/services/open-teacher';
import { placeText } from '../../lib/services/place-text';
import { loadReadingRecord, saveReadingRecord } from '../../lib/services/reading-history';
import { watchSelections } from '../../lib/services/selection-handover';
import { watchTabs } from './watch-tabs';
import { whenIdle } from './when-idle';

/** @returns the browser's part of the panel in that window */
export function createPanelSide(windowId: number, newId: () => string): PanelSide {
  return {
    activeTab: () => activeTab(windowId),
    watchTabs: (handlers, signal) => watchTabs(windowId, handlers, signal),
    attachPage,
    openTeacher,
    listEmbedFrames,
    attachEmbed,
    placeText: (connection, placement) => placeText(connection, placement, newId),
    // Not async: the browser asks only during the click itself.
    allowSite: (pattern) =>
      browser.permissions.request({ origins: [pattern] }).catch((cause: unknown) => {
        console.warn('The permission could not be asked for', cause);
        return false;
      }),
    isSiteAllowed: (pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => false),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openDesk() {
      browser.tabs
        .create({ url: browser.runtime.getURL('/desk.html') })
        .catch((cause: unknown) => console.error('The desk did not open', cause));
    },
    async languageDetector(signal) {
      await whenIdle(signal);
      return loadLanguageDetector();
    },
    learnResponses: (lessons, stop) => learnInWorker(lessons, stop),
    readingHistory: { load: loadReadingRecord, save: saveReadingRecord },
    listSelectors,
    watchSelections: (take, signal) => watchSelections(windowId, take, signal),
    version: browser.runtime.getManifest().version,
    async readOwnFile(path) {
      try {
        const answer = await fetch(browser.runtime.getURL(path));
        if (answer.ok) return success(await answer.text());
        return failure('own-file-missing', messages.panel.setup.ownFileMissing);
      } catch (cause) {
        return failure('own-file-missing', messages.panel.setup.ownFileMissing, cause);
      }
    },
  };
}
