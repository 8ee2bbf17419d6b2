import type { Page } from 'playwright-core';
import { type BenchBrowser, bundleForPage, callIn, openBenchBrowser } from './bench-browser.ts';
import { type FeedTab, openFeedTab } from './feed-tab.ts';

/** Engagements in the log that storage is measured with; each of the people has 20. */
const LOG_SIZE = { engagements: 20_000, customers: 1_000 };

/** What the items share: made when the first of them asks for it. */
export class Stage {
  /** Texts to match instead of made-up ones. */
  readonly posts: readonly string[] | null;
  #browser: Promise<BenchBrowser> | null = null;
  #storagePage: Promise<Page> | null = null;
  #feedTab: Promise<FeedTab> | null = null;

  constructor(posts: readonly string[] | null) {
    this.posts = posts;
  }

  /** Chromium with the production build. */
  browser(): Promise<BenchBrowser> {
    this.#browser ??= openBenchBrowser();
    return this.#browser;
  }

  /** A page of the extension with the storage code in it, and 20,000 engagements in the extension's own database. */
  storagePage(): Promise<Page> {
    this.#storagePage ??= this.#openStoragePage();
    return this.#storagePage;
  }

  /** A made-up feed with our code beside its own. */
  feedTab(): Promise<FeedTab> {
    this.#feedTab ??= this.browser().then(openFeedTab);
    return this.#feedTab;
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }

  async #openStoragePage(): Promise<Page> {
    const { rapport, addressOf } = await this.browser();
    const page = await rapport.page(addressOf('blank.html'));
    await page.evaluate(await bundleForPage('in-extension/index.ts'));
    await callIn(page, 'fillLog', LOG_SIZE);
    return page;
  }
}
