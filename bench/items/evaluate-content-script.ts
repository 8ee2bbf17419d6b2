import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { BenchItem } from '../bench-item.ts';
import { median, medianRatio } from '../figures/median.ts';
import type { BenchBrowser } from '../stage/bench-browser.ts';

/** Times that each script is put into the page. */
const ROUNDS = 150;
const PAGE_ADDRESS = 'https://evaluate.example/';

/** The part of the extension API that the measuring function uses, within the browser. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(options: object): Promise<unknown> };
};

const TimesSchema = z.object({ ours: z.array(z.number()), bare: z.array(z.number()) });

export const item: BenchItem = {
  id: 'evaluate-content-script',
  measures: 'Putting the page script into a page, as the panel does, against putting an empty script there.',
  async run(stage) {
    const { ours, bare } = await injectInTurns(await stage.browser());
    return { ratio: medianRatio(ours, bare), oursMs: median(ours), bareMs: median(bare) };
  },
};

async function injectInTurns({ rapport, addressOf }: BenchBrowser) {
  await rapport.serveSite(new URL(PAGE_ADDRESS).host, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title>' }),
  );
  const target = await rapport.page(PAGE_ADDRESS);
  // The press allows the extension into that page; the panel itself is not needed.
  await rapport.pressToolbarButton(target);
  await rapport.closePanel(await rapport.panel());
  const extensionPage: Page = await rapport.page(addressOf('blank.html'));
  await target.bringToFront();
  const times = await extensionPage.evaluate(inject, { rounds: ROUNDS, address: PAGE_ADDRESS });
  await extensionPage.close();
  await target.close();
  return TimesSchema.parse(times);
}

/** Runs in a page of the extension; must not refer to anything outside itself. */
async function inject({ rounds, address }: { rounds: number; address: string }) {
  const [tab] = await chrome.tabs.query({ url: `${address}*` });
  const timeOf = async (file: string) => {
    const started = performance.now();
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: [file] });
    return performance.now() - started;
  };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const script = await timeOf('/page.js');
    const empty = await timeOf('/empty.js');
    if (round < 0) continue;
    ours.push(script);
    bare.push(empty);
  }
  return { ours, bare };
}
