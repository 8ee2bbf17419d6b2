import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { BenchItem } from '../bench-item.ts';
import { median } from '../figures/median.ts';
import { FEED_GLOBAL } from '../in-page/feed-page.ts';
import { callIn } from '../stage/bench-browser.ts';
import { openFeed } from '../stage/feed-tab.ts';
import type { Stage } from '../stage/stage.ts';

const LIMIT_MS = 50;
const POSTS = 45;
const WARM_UPS = 5;
const PATIENCE_MS = 30_000;
/** Several of the starter responses fit it. */
const TEXT =
  '@harborfinch it stopped working after a week. How do I send it back, and where is my refund? The delivery arrived damaged too.';

export const item: BenchItem = {
  id: 'panel-choose-post',
  measures:
    'From the click on a post to the frame with its customer, the last contacts and three suggestions, in the real panel at 20,000 engagements, against 50 ms.',
  async run(stage) {
    const panel = await openPanel(stage);
    const times = z
      .array(z.number())
      .parse(await panel.evaluate(choosePosts))
      .slice(WARM_UPS);
    if (times.length < POSTS - WARM_UPS) throw new Error(`Only ${times.length} posts were chosen`);
    await (await stage.browser()).rapport.closePanel(panel);
    return { ratio: median(times) / LIMIT_MS, medianMs: median(times), slowestMs: Math.max(...times) };
  },
};

async function openPanel(stage: Stage): Promise<Page> {
  const browser = await stage.browser();
  const starter = readFileSync(join(browser.extension, 'starter-library.json'), 'utf8');
  await callIn(await stage.storagePage(), 'setUpTeam', starter);
  const feed = await openFeed(browser);
  await feed.evaluate(`${FEED_GLOBAL}.add(${POSTS}, ${JSON.stringify(TEXT)})`);
  await browser.rapport.pressToolbarButton(feed);
  const panel = await browser.rapport.panel();
  await panel
    .locator('.queue-row')
    .nth(POSTS - 1)
    .waitFor({ timeout: PATIENCE_MS });
  return panel;
}

/** Runs in the panel; must not refer to anything outside itself. */
async function choosePosts(): Promise<number[]> {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const isShown = (name: string) =>
    document.querySelector('.person__name')?.textContent === name &&
    count('.person__history li') > 0 &&
    count('.reply-card') === 3;
  const untilShown = (name: string) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isShown(name)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  const untilPainted = () =>
    new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));
  const times: number[] = [];
  for (const row of document.querySelectorAll<HTMLElement>('.queue-row')) {
    const handle = row.querySelector('.queue-row__author')?.textContent ?? '';
    const shown = untilShown(handle.replace('@made_up_', 'Made Up '));
    const started = performance.now();
    row.click();
    await shown;
    await untilPainted();
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return times;
}
