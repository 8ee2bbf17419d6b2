import type { Page } from 'playwright-core';
import type { BenchItem } from '../bench-item.ts';
import { median, medianRatio } from '../figures/median.ts';

const ROUNDS = 21;
const WARM_UPS = 3;

export const item: BenchItem = {
  id: 'panel-first-paint',
  measures: "First contentful paint of the panel's page, against a plain HTML page of the extension.",
  async run(stage) {
    const { rapport, addressOf } = await stage.browser();
    const page = await rapport.page('about:blank');
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      const panel = await firstPaint(page, addressOf('sidepanel.html'));
      const plain = await firstPaint(page, addressOf('plain.html'));
      if (round < 0) continue;
      ours.push(panel);
      bare.push(plain);
    }
    await page.close();
    return { ratio: medianRatio(ours, bare), oursMs: median(ours), bareMs: median(bare) };
  },
};

/** @returns when something first stood on the page, in milliseconds from the start of going there */
async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
