import type { Worker } from 'playwright-core';
import * as z from 'zod/mini';
import { type Post, PostSchema } from '../../lib/domain/post.ts';

/** The part of the extension API that the collecting function uses, within the browser. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    connect(
      tabId: number,
      options: { name: string },
    ): {
      onMessage: { addListener(listener: (message: Message) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
  scripting: { executeScript(options: object): Promise<unknown> };
};

interface Message {
  readonly type: string;
  readonly posts?: readonly { readonly key: string }[];
  readonly postKeys?: readonly string[];
}

/**
 * @param taught how a person taught the page; null: the generic reader reads what no adapter knows
 * @returns the posts that the page script tells of the one web page that is open, once it falls quiet.
 */
export async function collectPosts(
  worker: Worker,
  taught: Readonly<Record<string, string>> | null = null,
): Promise<Post[]> {
  return z.array(PostSchema).parse(await worker.evaluate(collect, taught));
}

/** Runs in the extension's background; must not refer to anything outside itself. */
async function collect(taught: Readonly<Record<string, string>> | null): Promise<unknown[]> {
  const quietMs = 250;
  const longestMs = 30_000;
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.startsWith('http'));
  if (tab === undefined) throw new Error('No web page is open');
  const inject = (file: string) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
  await inject('/page.js');
  const port = chrome.tabs.connect(tab.id, { name: 'rapport-page' });
  const posts = new Map<string, unknown>();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, longestMs);
    let quiet = 0;
    let isReadTold = false;
    port.onMessage.addListener((message) => {
      if (message.type === 'wants-reader' && taught === null) void inject('/generic-reader.js');
      else if (message.type === 'wants-reader') port.postMessage({ type: 'taught', parts: taught });
      if (message.type === 'page') posts.clear();
      for (const post of message.posts ?? []) posts.set(post.key, post);
      for (const key of message.postKeys ?? []) posts.delete(key);
      clearTimeout(quiet);
      // The page tells its progress once all that waits is read.
      if (message.type === 'progress') isReadTold = true;
      if (isReadTold) quiet = Number(setTimeout(resolve, quietMs));
    });
  });
  port.disconnect();
  return [...posts.values()];
}
