import type { ForumWork } from './forum-work';

/** Something that ends a part of Rapport without asking it. */
export interface Interruption {
  readonly name: string;
  /** Whether the pages of the browser go too. */
  readonly closesPages: boolean;
  happen(work: ForumWork): Promise<void>;
}

export const WORKER_STOPPED: Interruption = {
  name: 'the service worker is stopped',
  closesPages: false,
  happen: (work) => work.rapport.stopWorker(),
};

export const PANEL_CLOSED: Interruption = {
  name: 'the panel is closed',
  closesPages: false,
  happen: async (work) => work.rapport.closePanel(await work.panel()),
};

export const EXTENSION_RELOADED: Interruption = {
  name: 'the extension is reloaded',
  closesPages: false,
  happen: (work) => work.rapport.reloadExtension(),
};

export const BROWSER_RESTARTED: Interruption = {
  name: 'the browser is restarted',
  closesPages: true,
  happen: (work) => work.restartBrowser(),
};
