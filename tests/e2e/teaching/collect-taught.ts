import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { type Post, PostSchema } from '../../../lib/domain/post';

/** The part of the extension API that the function in the panel uses. */
declare const chrome: {
  windows: { getCurrent(): Promise<{ id: number }> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    connect(
      tabId: number,
      options: { name: string; frameId: number },
    ): {
      onMessage: {
        addListener(
          listener: (message: { type: string; reader?: string; posts?: readonly { key: string }[] }) => void,
        ): void;
      };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
};

/** @returns the posts that the page script reads of the tab in front, as a second panel that has the same settings */
export async function collectTaught(panel: Page): Promise<Post[]> {
  return z.array(PostSchema).parse(await panel.evaluate(collect));
}

/** Runs in the panel; must not refer to anything outside itself. */
async function collect(): Promise<unknown[]> {
  const settings = await new Promise<Record<string, Record<string, string>>>((resolve, reject) => {
    const opening = indexedDB.open('rapport');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('settings').objectStore('settings').get('taughtSites');
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.value);
      };
    };
  });
  const { id: windowId } = await chrome.windows.getCurrent();
  const [tab] = await chrome.tabs.query({ active: true, windowId });
  const port = chrome.tabs.connect(tab?.id ?? 0, { name: 'rapport-page', frameId: 0 });
  const posts = new Map<string, unknown>();
  await new Promise<void>((resolve) => {
    let reader = '';
    port.onMessage.addListener((message) => {
      const site = String(Reflect.get(message, 'site'));
      if (message.type === 'wants-reader') port.postMessage({ type: 'taught', parts: settings[site] });
      if (message.type === 'page') {
        posts.clear();
        reader = message.reader ?? '';
      }
      for (const post of message.posts ?? []) posts.set(post.key, post);
      if (message.type === 'health' && reader === 'taught') resolve();
    });
    setTimeout(resolve, 5_000);
  });
  port.disconnect();
  return [...posts.values()];
}
