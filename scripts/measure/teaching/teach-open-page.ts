import type { Page, Worker } from 'playwright-core';
import * as z from 'zod/mini';
import { traceTasks } from '../../proof-log/trace-tasks.ts';
import type { Truth } from '../load-capture.ts';
import { learnPointed } from './learn-pointed.ts';
import { pointAtWords } from './point-at-words.ts';

/** What came of one click. */
export interface TaughtPage {
  /** Begin of the words that were pointed at; null: the page shows none of its posts. */
  readonly clicked: string | null;
  /** How long the inference took, and the longest task of the page's main thread meanwhile, in milliseconds. */
  readonly ms: number | null;
  readonly longestTaskMs: number | null;
  /** The description; null where nothing was learned. */
  readonly parts: Readonly<Record<string, string>> | null;
}

const LessonSchema = z.object({ ms: z.number(), parts: z.nullable(z.record(z.string(), z.string())) });

/** Points at the words of the post in the middle of the page, or of the next one that shows its words. */
export async function teachOpenPage(
  worker: Worker,
  page: Page,
  truths: readonly Truth[],
): Promise<TaughtPage> {
  const middle = Math.floor(truths.length / 2);
  await worker.evaluate(learnPointed, 'open');
  for (const { textStart, textStartNoQuote } of [...truths.slice(middle), ...truths.slice(0, middle)]) {
    const clicked = (textStartNoQuote || textStart) ?? '';
    if (clicked === '' || !(await page.evaluate(pointAtWords, clicked))) continue;
    const [lesson, { longestMs }] = await traceTasks(page, () => worker.evaluate(learnPointed, 'take'));
    const { ms, parts } = LessonSchema.parse(lesson);
    return { clicked, ms: Math.round(ms), longestTaskMs: longestMs, parts };
  }
  return { clicked: null, ms: null, longestTaskMs: null, parts: null };
}
