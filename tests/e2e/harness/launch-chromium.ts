import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Route,
  type Worker,
} from 'playwright-core';
import { findChromium } from '../../../scripts/setup/find-chromium.mjs';
import { connectToBrowser, listTargets, type Target, tabOf } from './browser-targets.ts';
import { ensureBuilt } from './ensure-built.ts';
import { watchSidePanels } from './side-panels.ts';
import { waitUntil } from './wait-until.ts';

interface LaunchOptions {
  /** Size of the browser's window, panel included, in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Null: as the person's system has it. Default light. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** A profile to go on with; kept on close. Without it a fresh one is made, and removed on close. */
  readonly userDataDir?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Folders of other extensions to load beside ours, none with a background worker. */
  readonly strangers?: readonly string[];
}

/** A Chromium with the production build of the extension in it. */
export interface Rapport {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly userDataDir: string;
  /** A new tab at that address. */
  page(url: string): Promise<Page>;
  /** Presses the browser's own toolbar button on that tab, which grants it as a person's click does. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The real side panel opened last; waits for it. */
  panel(): Promise<Page>;
  /** Every open side panel, oldest first. */
  panels(): Promise<Page[]>;
  closePanel(panel: Page): Promise<void>;
  /** A new tab with the desk. */
  desk(): Promise<Page>;
  /** Answers every https request to the host, so that a test page stands under a real name. */
  serveSite(host: string, handler: (route: Route, url: URL) => Promise<void>): Promise<void>;
  /** Stops the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** As "Reload" on the browser's page of extensions; closes its panels and tabs. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_VIEWPORT = { width: 1280, height: 900 };

/** Starts Chromium with the production extension. The caller closes it. */
export async function launchRapport(options: LaunchOptions = {}): Promise<Rapport> {
  const build = ensureBuilt('chrome');
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'rapport-profile-')));
  const extension = await copyBuild(build, userDataDir);
  const context = await launch(userDataDir, extension, options);
  const browser = await connectToBrowser(userDataDir);
  const session = await browser.newBrowserCDPSession();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await ready(worker);
  const extensionId = new URL(worker.url()).host;
  const origin = `chrome-extension://${extensionId}`;
  const panels = watchSidePanels(
    userDataDir,
    `${origin}/sidepanel.html`,
    session,
    options.colorScheme === undefined ? 'light' : options.colorScheme,
  );

  const page = async (url: string) => {
    const opened = await context.newPage();
    await opened.goto(url);
    return opened;
  };

  return {
    context,
    extensionId,
    userDataDir,
    page,
    async pressToolbarButton(target) {
      const tab = await tabOf(target, context, session);
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    },
    panel: panels.newest,
    panels: panels.all,
    closePanel: panels.close,
    desk: () => page(`${origin}/desk.html`),
    async serveSite(host, handler) {
      await context.route(
        (url) => url.host === host,
        (route) => handler(route, new URL(route.request().url())),
      );
    },
    async stopWorker() {
      const running = await workerOf(session);
      if (running) await session.send('Target.closeTarget', { targetId: running.targetId });
    },
    async reloadExtension() {
      // `chrome.runtime.reload()` leaves an extension of the command line unloaded.
      const reloaded = context.waitForEvent('serviceworker');
      await session.send('Extensions.loadUnpacked', { path: extension });
      await ready(await reloaded);
    },
    async close() {
      await panels.disconnect();
      await browser.close();
      await context.close();
      if (options.userDataDir === undefined)
        await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Until the worker listens, the browser drops a press of the button. */
async function ready(worker: Worker): Promise<void> {
  const listens = () => Boolean(Reflect.get(globalThis, 'chrome')?.action?.onClicked.hasListeners());
  await waitUntil('the background worker', async () => ((await worker.evaluate(listens)) ? true : null));
}

async function workerOf(session: CDPSession): Promise<Target | null> {
  const targets = await listTargets(session);
  const isOurs = ({ type, url }: Target) =>
    type === 'service_worker' && url.startsWith('chrome-extension://');
  return targets.find(isOurs) ?? null;
}

/** The browser keeps its own copy, so that a build made meanwhile changes nothing; same place, same id. */
async function copyBuild(build: string, userDataDir: string): Promise<string> {
  const copy = join(userDataDir, 'rapport-extension');
  if (!existsSync(copy)) await cp(build, copy, { recursive: true });
  return copy;
}

async function launch(
  userDataDir: string,
  extension: string,
  { viewport = DEFAULT_VIEWPORT, colorScheme = 'light', headless = true, strangers = [] }: LaunchOptions,
): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install one or set CHROMIUM_PATH');
  // A stale port file would send us to a browser that is gone.
  await rm(join(userDataDir, 'DevToolsActivePort'), { force: true });
  const extensions = [extension, ...strangers].join(',');
  return chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless,
    // Root has none; containers of tests mostly have none either.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    colorScheme,
    // The window's own size: the page gets narrower when the panel opens beside it, as for a person.
    viewport: null,
    args: [
      `--window-size=${viewport.width},${viewport.height}`,
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}
