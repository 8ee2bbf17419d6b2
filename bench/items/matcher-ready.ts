import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { BenchItem } from '../bench-item.ts';
import { makePosts } from '../data/made-up-posts.ts';
import { makeTerms } from '../data/watched-terms.ts';
import { median } from '../figures/median.ts';

const TERMS = 10_000;
const POSTS = 50;
/** Longest that one task may take, in milliseconds. */
const LIMIT_MS = 50;
const ROUNDS = 9;

export const item: BenchItem = {
  id: 'matcher-ready',
  measures:
    'Building the matcher of 10,000 terms and judging the first 50 posts, in one task of a fresh engine, against 50 ms.',
  async run({ posts }) {
    const random = seededRandom(TERMS);
    const forms = makeTerms(TERMS, random);
    const texts = (posts ?? makePosts(POSTS, forms, random)).slice(0, POSTS);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeInFreshEngine({ forms, texts }));
    // A panel that has just opened has run none of this before, so that each round is a cold one.
    return {
      ratio: median(times) / LIMIT_MS,
      medianMs: median(times),
      leastMs: Math.min(...times),
      longestMs: Math.max(...times),
    };
  },
};

async function timeInFreshEngine(workerData: { forms: string[]; texts: readonly string[] }): Promise<number> {
  const worker = new Worker(new URL('../data/judge-first-posts.ts', import.meta.url), { workerData });
  try {
    const [ms]: unknown[] = await once(worker, 'message');
    return z.number().parse(ms);
  } finally {
    await worker.terminate();
  }
}
