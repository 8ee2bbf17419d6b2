/** What runs in the side panel when insertion is under test: the production services, bundled. */

import { browser } from '../../../lib/browser';
import type { Post } from '../../../lib/domain/post';
import type { PageToPanel } from '../../../lib/messaging';
import { attachPage } from '../../../lib/services/attach-page';
import type { PageConnection } from '../../../lib/services/page-connection';
import { type InsertResult, type Placement, placeText } from '../../../lib/services/place-text';

let connection: PageConnection | null = null;
let heard: PageToPanel[] = [];

/** Attaches to the tab beside the panel and waits for its posts. @returns the problem's code, or null */
export async function attach(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  heard = [];
  const result = await attachPage(tab?.id ?? -1, {
    onMessage: (message) => heard.push(message),
    onClosed: () => {
      connection = null;
    },
  });
  connection = result.ok ? result.value : null;
  return result.ok ? null : result.problem.code;
}

/** Injects the page script once more, whether one is there or not. */
export async function injectAgain(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  await browser.scripting.executeScript({ target, files: ['/page.js'] });
}

export function detach(): void {
  connection?.close();
  connection = null;
}

export function isAttached(): boolean {
  return connection !== null;
}

export function messagesHeard(): readonly PageToPanel[] {
  return heard;
}

export function postsHeard(): readonly Post[] {
  return heard.flatMap((message) => (message.type === 'posts' ? message.posts : []));
}

export function send(message: Parameters<PageConnection['send']>[0]): void {
  connection?.send(message);
}

export async function place(placement: Placement): Promise<InsertResult | null> {
  return connection === null ? null : placeText(connection, placement, () => crypto.randomUUID());
}
