import { browser } from '../../lib/browser';
import type { BrowserSide } from '../../lib/desk-model/desk-context';
import { listAllowedSites, removeAllowedSite, watchAllowedSites } from '../../lib/services/allowed-sites';
import { estimateStorage } from '../../lib/services/estimate-storage';
import { readManagedKeys } from '../../lib/services/read-managed-keys';
import { readShortcut } from '../../lib/services/read-shortcut';
import { requestPersistence } from '../../lib/services/request-persistence';

/** Long enough for a browser to have begun writing the file. */
const KEEP_DOWNLOAD_MS = 60_000;

/** @returns the desk's hold on the real browser. */
export function createBrowserSide(): BrowserSide {
  return {
    listAllowedSites,
    removeAllowedSite,
    watchAllowedSites,
    readShortcut,
    estimateStorage: () => estimateStorage(navigator.storage),
    requestPersistence: () => requestPersistence(),
    readManagedKeys,
    readOwnFile,
    version: () => browser.runtime.getManifest().version,
    download,
  };
}

async function readOwnFile(path: string): Promise<string | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_DOWNLOAD_MS);
}
