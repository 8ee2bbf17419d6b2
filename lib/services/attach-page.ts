import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { givenParts } from '../domain/given-parts';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { PAGE_PORT, type PageToPanel, type PanelToPage } from '../messaging';
import { checkReadable } from './check-readable';
import { isAboutPermission, onceGranted } from './once-granted';
import type { PageConnection, PageHandlers } from './page-connection';
import { parsePageMessage } from './parse-page-message';

const PAGE_SCRIPT = '/page.js';
/** Parts of the page script that come when it asks for them. */
const GENERIC_READER = '/generic-reader.js';
const COMPOSER = '/composer.js';
/** A tint under the page's own letters: readable on light and dark pages alike, and calmer than the system's. */
const HIGHLIGHT_CSS = `
  ::highlight(rapport-mention) { background-color: rgb(255 183 0 / 0.36); }
  @media (forced-colors: active) { ::highlight(rapport-mention) { background-color: Mark; color: MarkText; } }
`;
/**
 * How long a page script may take to say its first word, in milliseconds. Where there is none the browser says so at
 * once: a silent page is a busy one. One that has just been injected will answer; another may be of an older version.
 */
const ANSWER_MS = 2_000;
const BUSY_MS = 20_000;

/** @returns the tab that the window shows, and its address where the person has allowed to know it */
export async function activeTab(windowId: number): Promise<{ tabId: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/**
 * Opens a port to the tab's page script, and injects the script first where it is not there yet.
 * Problems: `not-allowed`, `restricted`, `forbidden-by-site`, `failed`.
 */
export async function attachPage(tabId: number, handlers: PageHandlers): Promise<Result<PageConnection>> {
  try {
    const tab = await browser.tabs.get(tabId);
    const readable = checkReadable(tab.url);
    if (!readable.ok) return readable;
    const connection = await attachFrame({ tabId, frameId: 0 }, handlers);
    return connection === null ? failure('failed', messages.errors.pageSilent) : success(connection);
  } catch (cause) {
    return refusal(cause);
  }
}

/** One frame of a tab; 0 is the page itself. */
interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
}

/**
 * Opens a port to the frame's page script, and injects the script first where it is not there yet.
 * @returns null where it does not answer
 * @throws where the browser refuses
 */
export async function attachFrame(
  frame: FrameTarget,
  handlers: PageHandlers,
): Promise<PageConnection | null> {
  const there = await connect(frame, handlers, ANSWER_MS);
  if (there !== null) return there;
  await onceGranted(() => browser.scripting.executeScript({ target: only(frame), files: [PAGE_SCRIPT] }));
  // Its frames of the same origin are read with the page, and marked as it is.
  const target = frame.frameId === 0 ? { tabId: frame.tabId, allFrames: true } : only(frame);
  await onceGranted(() => browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS }));
  return connect(frame, handlers, BUSY_MS);
}

function only({ tabId, frameId }: FrameTarget) {
  return { tabId, frameIds: [frameId] };
}

function refusal(cause: unknown): Result<never> {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (isAboutPermission(cause)) return failure('not-allowed', messages.errors.pageNotAllowed, cause);
  if (/cannot access|cannot be scripted|gallery|restricted|chrome:\/\//i.test(words)) {
    return failure('restricted', messages.errors.pageRestricted, cause);
  }
  return failure('failed', messages.errors.pageFailed, cause);
}

/** @returns null where no page script answers within so many milliseconds */
function connect(
  frame: FrameTarget,
  handlers: PageHandlers,
  withinMs: number,
): Promise<PageConnection | null> {
  const { tabId, frameId } = frame;
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId });
    const listeners = new Set<PageHandlers>([handlers]);
    let isAlive = false;
    const giveUp = setTimeout(() => {
      port.disconnect();
      resolve(null);
    }, withinMs);
    port.onMessage.addListener((raw: unknown) => {
      if (!isAlive) {
        isAlive = true;
        clearTimeout(giveUp);
        resolve(connectionOver(port, tabId, listeners));
      }
      const message = parsePageMessage(raw);
      if (message === null) console.warn('Rapport left out a message that it does not know');
      else if (message.type === 'wants-composer') bringComposer(frame, close);
      else {
        const isWanting = message.type === 'wants-reader';
        if (isWanting) bringReader(message, port, frame, handlers, close);
        // What was taught and cannot be read with is told to the person; the rest is between the scripts.
        if (!isWanting || message.because === 'refused') tell(listeners, message);
      }
    });
    const closed = () => {
      clearTimeout(giveUp);
      resolve(null);
      if (isAlive) for (const listener of [...listeners]) listener.onClosed();
    };
    const close = () => {
      port.disconnect();
      closed();
    };
    port.onDisconnect.addListener(() => {
      // Reading it tells Chrome that a tab without our script is expected, and no error.
      void browser.runtime.lastError;
      closed();
    });
  });
}

/** Where it cannot come, the tab has mostly gone elsewhere, and is attached anew. */
function bringComposer(frame: FrameTarget, close: () => void): void {
  browser.scripting.executeScript({ target: only(frame), files: [COMPOSER] }).catch((cause: unknown) => {
    console.warn('What writes into reply boxes could not be brought', cause);
    close();
  });
}

/** Where the reader cannot come, the tab has mostly gone elsewhere, and is attached anew. */
function bringReader(
  { site, because }: Extract<PageToPanel, { type: 'wants-reader' }>,
  port: Runtime.Port,
  frame: FrameTarget,
  handlers: PageHandlers,
  close: () => void,
): void {
  const bring = async () => {
    const parts = because === 'unknown' ? await handlers.taughtSite?.(site) : null;
    const message: PanelToPage | null = parts ? { type: 'taught', parts: givenParts(parts) } : null;
    if (message !== null) port.postMessage(message);
    else await browser.scripting.executeScript({ target: only(frame), files: [GENERIC_READER] });
  };
  bring().catch((cause: unknown) => {
    console.warn('The reader could not be brought', cause);
    close();
  });
}

function tell(listeners: ReadonlySet<PageHandlers>, message: PageToPanel): void {
  for (const listener of [...listeners]) listener.onMessage(message);
}

function connectionOver(port: Runtime.Port, tabId: number, listeners: Set<PageHandlers>): PageConnection {
  return {
    tabId,
    send: (message) => port.postMessage(message),
    close() {
      listeners.clear();
      port.disconnect();
    },
    listen(handlers, signal) {
      listeners.add(handlers);
      signal.addEventListener('abort', () => listeners.delete(handlers), { once: true });
    },
  };
}
