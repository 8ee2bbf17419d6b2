import type { Page } from 'playwright-core';
import type { Rapport } from '../../tests/e2e/harness/launch-chromium.ts';
import type { Demo } from '../demo/start-demo.ts';
import { must } from './must.ts';
import type { Pictures } from './pictures.ts';
import type { CsvRow } from './read-csv.ts';

/** One reply that the tour sent: what the log has to hold. */
export interface SentReply {
  readonly site: string;
  readonly author: string;
  readonly text: string;
  readonly permalink: string;
}

/** What the steps share: the browser, and what is open in it. */
export class Stage {
  readonly rapport: Rapport;
  readonly demo: Demo;
  readonly pictures: Pictures;
  /** Folder of what the tour leaves behind. */
  readonly out: string;
  readonly replies: SentReply[] = [];
  /** The rows of the exported log. */
  exported: readonly CsvRow[] = [];
  /** Of the page before anything of Rapport was near it. */
  untouched = '';
  #page: Page | null = null;
  #panel: Page | null = null;
  #desk: Page | null = null;

  constructor(rapport: Rapport, demo: Demo, pictures: Pictures, out: string) {
    this.rapport = rapport;
    this.demo = demo;
    this.pictures = pictures;
    this.out = out;
  }

  /** The web page in front. */
  get page(): Page {
    return open(this.#page, 'No page is open yet');
  }
  set page(page: Page) {
    this.#page = page;
  }

  /** The real side panel. */
  get panel(): Page {
    return open(this.#panel, 'The panel is not open yet');
  }
  set panel(page: Page) {
    this.#panel = page;
  }

  get desk(): Page {
    return open(this.#desk, 'The desk is not open yet');
  }
  set desk(page: Page) {
    this.#desk = page;
  }
}

function open(page: Page | null, sentence: string): Page {
  must(page !== null, sentence);
  return page;
}
