import * as z from 'zod/mini';
import type { BenchItem } from '../bench-item.ts';
import { median, medianRatio } from '../figures/median.ts';
import { EXACT_CLOCK } from '../in-page/feed-page.ts';
import { bundleForPage, callIn } from '../stage/bench-browser.ts';
import type { Stage } from '../stage/stage.ts';

const ADDRESS = 'https://wall.example/';
const ROUNDS = 7;
const SHORT = 50;
const LONG = 500;
/** As long as a page gets that its readers scroll through for an hour. */
const HUGE = 2_000;
const HUGE_ROUNDS = 4;

const ReadSchema = z.object({ posts: z.int(), ms: z.number(), longestMs: z.number() });

export const item: BenchItem = {
  id: 'read-unknown-site',
  measures:
    'Searching and reading a page of 500 posts whose markup declares nothing, per post, against a page of 50; and the longest task at 2,000 posts, on a page and with code that are both new.',
  async run(stage) {
    const { rapport } = await stage.browser();
    await rapport.serveSite(new URL(ADDRESS).host, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: EXACT_CLOCK,
        body: '<!doctype html>',
      }),
    );
    const long: number[] = [];
    const short: number[] = [];
    const read = await openWall(stage);
    for (let round = -2; round < ROUNDS; round += 1) {
      const inLong = await read(LONG);
      const inShort = await read(SHORT);
      if (round < 0) continue;
      long.push(inLong.ms / LONG);
      short.push(inShort.ms / SHORT);
    }
    const longest: number[] = [];
    for (let round = 0; round < HUGE_ROUNDS; round += 1) {
      const readAnew = await openWall(stage);
      longest.push((await readAnew(HUGE)).longestMs);
    }
    return {
      ratio: medianRatio(long, short),
      usPerPost: median(long) * 1_000,
      // The least: in the others another program of the machine had its turn.
      longestTaskMs: Math.min(...longest),
    };
  },
};

/** @returns what reads a made-up page of so many posts in a new tab */
async function openWall(stage: Stage): Promise<(posts: number) => Promise<z.infer<typeof ReadSchema>>> {
  const { rapport } = await stage.browser();
  const page = await rapport.page(ADDRESS);
  await page.evaluate(await bundleForPage('in-page/read-generic.ts'));
  return async (posts) => {
    await page.bringToFront();
    const read = ReadSchema.parse(await callIn(page, 'readGeneric', posts));
    if (read.posts < posts) throw new Error(`Only ${read.posts} of ${posts} posts were read`);
    return read;
  };
}
