import type { CDPSession, Page } from 'playwright-core';
import type { BenchItem } from '../bench-item.ts';
import { median } from '../figures/median.ts';
import { callIn } from '../stage/bench-browser.ts';
import type { Stage } from '../stage/stage.ts';

const RESPONSES = 10_000;
const LIMIT_MS = 20;
const ROUNDS = 5;
const QUERY = 'warranty 12';
const SCROLL_STEPS = 100;
const PATIENCE_MS = 60_000;

export const item: BenchItem = {
  id: 'desk-search-library',
  measures:
    'What a key in the search of the desk’s library takes of its thread, with the rows that match laid out, at 10,000 responses, against 20 ms; and what a page of scrolling takes.',
  async run(stage) {
    const desk = await openLibrary(stage);
    const clock = await threadClock(desk);
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const times: number[] = [];
      for (let length = 1; length <= QUERY.length; length += 1)
        times.push(await clock(() => desk.evaluate(search, QUERY.slice(0, length))));
      rounds.push(times);
      await desk.evaluate(search, '');
    }
    // One key is one place in the query: the slowest of them, each by its median over the rounds.
    const keys = Array.from({ length: QUERY.length }, (_, at) =>
      median(rounds.map((times) => times[at] ?? Number.NaN)),
    );
    const slowestKeyMs = Math.max(...keys);
    const firstKeyMs = rounds[0]?.[0] ?? Number.NaN;
    const scrolled = await clock(() => desk.evaluate(scroll, SCROLL_STEPS));
    await desk.close();
    return {
      ratio: slowestKeyMs / LIMIT_MS,
      slowestKeyMs,
      medianMs: median(keys),
      firstKeyMs,
      scrollStepMs: scrolled / SCROLL_STEPS,
    };
  },
};

async function openLibrary(stage: Stage): Promise<Page> {
  await callIn(await stage.storagePage(), 'fillLibrary', RESPONSES);
  const desk = await (await stage.browser()).rapport.desk();
  await desk.getByRole('link', { name: 'Responses' }).click();
  await desk.locator('tbody tr').first().waitFor({ timeout: PATIENCE_MS });
  await desk.waitForTimeout(1_000);
  return desk;
}

/** @returns what measures how many milliseconds the page's own thread ran: what others take of the machine counts not. */
async function threadClock(page: Page): Promise<(work: () => Promise<unknown>) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (work) => {
    const before = await taskSeconds(session);
    await work();
    return ((await taskSeconds(session)) - before) * 1_000;
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Runs in the desk; must not refer to anything outside itself. Ends when the next frame is painted. */
function search(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('No search');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** The same. */
async function scroll(steps: number): Promise<void> {
  const scroller = document.querySelector('.virtual-table');
  if (!scroller) throw new Error('No table');
  for (let step = 0; step < steps; step += 1) {
    scroller.scrollTop += 700;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
