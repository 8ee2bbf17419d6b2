import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../setup/find-chromium.mjs';

/** Takes numbered pictures into a folder. */
export interface Pictures {
  readonly count: number;
  /** Of what one tab shows. */
  take(name: string, page: Page): Promise<void>;
  /** Of a page with the panel beside it, as the browser's window shows them. */
  takeBeside(name: string, page: Page, panel: Page): Promise<void>;
  close(): Promise<void>;
}

/** The browser gives no picture of its window: page and panel are put together in a second one. */
export async function startPictures(folder: string): Promise<Pictures> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    chromiumSandbox: false,
  });
  let count = 0;
  const path = (name: string) => {
    count += 1;
    return join(folder, `${String(count).padStart(2, '0')}-${name}.png`);
  };
  return {
    get count() {
      return count;
    },
    async take(name, page) {
      await page.screenshot({ path: path(name) });
    },
    async takeBeside(name, page, panel) {
      const both = [await page.screenshot(), await panel.screenshot()];
      await putSideBySide(browser, both, path(name));
    },
    close: () => browser.close(),
  };
}

async function putSideBySide(browser: Browser, pictures: readonly Buffer[], path: string): Promise<void> {
  const page = await browser.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setContent(
    `<style>body{margin:0}div{display:inline-flex;gap:1px;background:#8888}img{display:block}</style><div>${images.join('')}</div>`,
  );
  await page.locator('div').screenshot({ path });
  await page.close();
}
