import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { Desk } from '../../../components/desk/Desk';
import { createDeskModel, type DeskModel } from '../../../lib/desk-model';
import type { BrowserSide } from '../../../lib/desk-model/desk-context';
import { success } from '../../../lib/domain/result';
import { type TestStore, testStore } from '../storage/test-store';
import { giveRoom } from './give-room';

interface Downloaded {
  readonly name: string;
  readonly text: Promise<string>;
}

export interface DeskBench {
  readonly store: TestStore;
  readonly model: DeskModel;
  readonly downloads: readonly Downloaded[];
  /** Sites that may always be read; removing one in the desk removes it here. */
  readonly allowedSites: readonly string[];
  /** Everything on the screen, as text. */
  readonly text: () => string;
}

interface DeskBenchOptions {
  readonly hash?: string;
  readonly store?: TestStore;
  readonly allowedSites?: readonly string[];
}

const closing: AbortController[] = [];

afterEach(() => {
  cleanup();
  for (const desk of closing.splice(0)) desk.abort();
});

giveRoom();

if (typeof HTMLElement !== 'undefined')
  Object.defineProperty(HTMLElement.prototype, 'hidePopover', { configurable: true, value: () => undefined });

/** The desk over a real store; only the browser's own parts are stood in for. */
export async function openDesk(options: DeskBenchOptions = {}): Promise<DeskBench> {
  const store = options.store ?? (await testStore());
  const allowedSites = [...(options.allowedSites ?? [])];
  const downloads: Downloaded[] = [];
  window.location.hash = options.hash ?? '#/log';
  const ended = new AbortController();
  closing.push(ended);
  const browserSide = standIn(allowedSites, downloads);
  const model = createDeskModel({ store, browserSide, window, ended: ended.signal });
  const { container } = render(<Desk model={model} />);
  return { store, model, downloads, allowedSites, text: () => container.textContent ?? '' };
}

function standIn(allowedSites: string[], downloads: Downloaded[]): BrowserSide {
  return {
    // As the browser does: never within the microtasks of a reading of the database.
    readManagedKeys: () => new Promise((resolve) => setTimeout(() => resolve([]))),
    listAllowedSites: async () => success([...allowedSites]),
    removeAllowedSite: async (pattern) => {
      allowedSites.splice(allowedSites.indexOf(pattern), 1);
      return success(null);
    },
    watchAllowedSites: () => undefined,
    readShortcut: async () => 'Alt+Shift+R',
    estimateStorage: async () => ({ used: 4_200_000, quota: 2_000_000_000, persisted: false }),
    requestPersistence: async () => success(false),
    readOwnFile: (path) => readFile(join('public', path), 'utf8'),
    version: () => '0.1.0',
    download: (file, name) => {
      downloads.push({ name, text: file.text() });
    },
  };
}
