import { browser } from '../browser';
import { embedOf } from '../domain/known-embeds';
import { attachFrame } from './attach-page';
import type { PageConnection, PageHandlers } from './page-connection';

/** @returns the tab's frames that show the comment section of that host, as far as they may be read */
export async function listEmbedFrames(tabId: number, host: string): Promise<readonly number[]> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => location.href });
    return frames
      .filter(({ frameId, result }) => frameId !== 0 && embedOf(String(result))?.host === host)
      .map(({ frameId }) => frameId);
  } catch (cause) {
    // The tab has gone elsewhere, and is attached anew.
    console.warn('The frames of the page could not be listed', cause);
    return [];
  }
}

/** Opens a port to the page script of that frame. @returns null where the frame is gone or may not be read */
export async function attachEmbed(
  tabId: number,
  frameId: number,
  handlers: PageHandlers,
): Promise<PageConnection | null> {
  try {
    return await attachFrame({ tabId, frameId }, handlers);
  } catch (cause) {
    console.warn('A frame of the page could not be read', cause);
    return null;
  }
}
