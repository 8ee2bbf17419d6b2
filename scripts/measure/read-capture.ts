import type { Page, Route, Worker } from 'playwright-core';
import type { Post } from '../../lib/domain/post.ts';
import { startCountingChanges } from './count-changes.ts';
import type { Capture } from './load-capture.ts';
import type { MeasuringBrowser } from './open-browser.ts';
import { collectPageText, SEAM } from './page-text.ts';

interface Reading {
  readonly posts: readonly Post[];
  /** Nodes and attributes of the page that were changed while it was read. */
  readonly changed: number;
  /** All text nodes of the page: see `page-text.ts`. */
  readonly pageText: string;
}

/** Reads the one page that is open. */
export type ReadOpenPage = (worker: Worker, page: Page) => Promise<readonly Post[]>;

/** Longest time for one capture, in milliseconds. */
const LONGEST_MS = 60_000;

/**
 * Serves the capture under its own address, with none of its scripts running, and reads it.
 * @throws when it cannot be read in time; the browser is then of no more use
 */
export async function readCapture(
  capture: Capture,
  browser: MeasuringBrowser,
  read: ReadOpenPage,
): Promise<Reading> {
  const late = new AbortController();
  const deadline = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not read within ${LONGEST_MS / 1000} s`)), LONGEST_MS);
    late.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  try {
    return await Promise.race([openAndRead(capture, browser, read), deadline]);
  } finally {
    late.abort();
  }
}

async function openAndRead(
  capture: Capture,
  { context, worker }: MeasuringBrowser,
  read: ReadOpenPage,
): Promise<Reading> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) => serve(route, page, capture));
    await page.goto(capture.url, { waitUntil: 'load' });
    const countChanges = await startCountingChanges(page);
    const posts = await read(worker, page);
    const changed = await countChanges();
    return { posts, changed, pageText: await page.evaluate(collectPageText, SEAM) };
  } finally {
    await page.close();
  }
}

async function serve(route: Route, page: Page, { html, url }: Capture): Promise<void> {
  const request = route.request();
  if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
  // A page that sends its readers on stays where it is.
  if (placeOf(request.url()) !== placeOf(url)) return route.fulfill({ status: 204 });
  await route.fulfill({
    body: html,
    contentType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  });
}

/** The address without scheme and fragment: the browser may take the safer scheme by itself. */
function placeOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host + pathname + search;
}
