import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../setup/find-chromium.mjs';

/** Widths in CSS pixels: the narrowest that is promised, and one that people work with. */
const PANEL_WIDTHS = [320, 400] as const;
const DESK_WIDTHS = [320, 1280] as const;
const HEIGHT = 900;
/** Of one sheet, in CSS pixels; more pictures go on the next. */
const SHEET_WIDTH = 1_960;

/** Takes pictures of a page in several widths, and puts them on sheets that are looked at in one go. */
export class Camera {
  readonly #folder: string;
  readonly #name: string;
  #pictures: { readonly title: string; readonly data: string }[] = [];
  /** A second browser: a tab of the first would draw the panel away from its page. */
  readonly #sheets: Browser;

  private constructor(folder: string, name: string, sheets: Browser) {
    this.#folder = folder;
    this.#name = name;
    this.#sheets = sheets;
  }

  static async start(folder: string, name: string): Promise<Camera> {
    const executablePath = findChromium() ?? '';
    return new Camera(folder, name, await chromium.launch({ executablePath, chromiumSandbox: false }));
  }

  /** The panel as it is, in full height. */
  async panel(title: string, panel: Page): Promise<void> {
    for (const width of PANEL_WIDTHS) await this.#take(`${title} ${width}`, panel, width);
  }

  /** The desk, narrow and wide: it stays wide. */
  async desk(title: string, desk: Page): Promise<void> {
    for (const width of DESK_WIDTHS) await this.#take(`${title} ${width}`, desk, width);
  }

  /** Puts what was taken since the last sheet on one. */
  async sheet(title: string): Promise<void> {
    const page = await this.#sheets.newPage({ viewport: { width: SHEET_WIDTH, height: HEIGHT } });
    const figures = this.#pictures.map(
      ({ title: words, data }) =>
        `<figure><figcaption>${words}</figcaption><img src="data:image/png;base64,${data}"></figure>`,
    );
    await page.setContent(
      `<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:12px;font:13px sans-serif;background:#999}figure{margin:0}img{display:block}</style>${figures.join('')}`,
    );
    await page.screenshot({ path: join(this.#folder, `${this.#name}-${title}.png`), fullPage: true });
    await page.close();
    this.#pictures = [];
  }

  close(): Promise<void> {
    return this.#sheets.close();
  }

  async #take(title: string, page: Page, width: number): Promise<void> {
    await page.setViewportSize({ width, height: HEIGHT });
    // Until the new size is painted, a picture holds parts of the old one.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    this.#pictures.push({ title, data: (await page.screenshot()).toString('base64') });
  }
}
