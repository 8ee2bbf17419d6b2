import type { Page, Route } from 'playwright-core';
import type { Post } from '../../lib/domain/post.ts';
import { collectPosts } from './collect-posts.ts';
import { startCountingChanges } from './count-changes.ts';
import type { Capture } from './list-captures.ts';
import type { MeasuringBrowser } from './open-browser.ts';

export interface Reading {
  readonly posts: readonly Post[];
  /** Nodes and attributes of the page that were changed while it was read. */
  readonly changed: number;
  /** All text nodes of the page, joined as they stand. */
  readonly pageText: string;
}

/** Serves the capture under its own address, with none of its scripts running, and reads it. */
export async function readCapture(capture: Capture, { context, worker }: MeasuringBrowser): Promise<Reading> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) => serve(route, page, capture));
    await page.goto(capture.url, { waitUntil: 'load' });
    const countChanges = await startCountingChanges(page);
    const posts = await collectPosts(worker);
    const changed = await countChanges();
    return { posts, changed, pageText: (await page.locator('body').textContent()) ?? '' };
  } finally {
    await page.close();
  }
}

async function serve(route: Route, page: Page, { html }: Capture): Promise<void> {
  const request = route.request();
  if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
  await route.fulfill({
    body: html,
    contentType: 'text/html; charset=utf-8',
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  });
}
