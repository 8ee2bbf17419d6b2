import * as z from 'zod/mini';
import { buildSimilarity } from '../../../lib/ranking/_similarity/build-similarity.ts';
import type { Similarity } from '../../../lib/ranking/_similarity/similarity.ts';
import type { Print } from '../measure-command.ts';
import { createQueryTimes } from '../query-times.ts';
import { readRows } from '../read-rows.ts';
import { round } from '../round.ts';
import { createRankScore, rankOf } from './rank-score.ts';

export interface NextResponseArguments {
  readonly log: string;
  readonly test: string;
}

const SentSchema = z.object({ text: z.string(), label: z.string(), brand: z.string() });
type Sent = z.infer<typeof SentSchema>;

/** What one brand's team has learned from its own log. */
interface Team {
  readonly labels: readonly string[];
  readonly similarity: Similarity;
}

/**
 * Which of its responses a brand's team sent next. Each brand has a log of its own, and learns from no other; nothing
 * is learned from the rows that are asked about. A response that was never sent before cannot be found: `possible` is
 * the share of the others.
 */
export async function measureNextResponse(given: NextResponseArguments, print: Print): Promise<boolean> {
  const from = performance.now();
  const teams = teamsOf(readRows(given.log, SentSchema));
  const buildMs = round(performance.now() - from, 1);
  const score = createRankScore();
  const possible = createRankScore();
  const times = createQueryTimes();
  for (const { text, label, brand } of readRows(given.test, SentSchema)) {
    const team = teams.get(brand);
    const chances = times.time(() => team?.similarity.chances(text) ?? new Float32Array());
    const right = team?.labels.indexOf(label) ?? -1;
    const rank = rankOf(chances, right);
    score.add(rank);
    possible.add(right < 0 ? Number.POSITIVE_INFINITY : 1);
    print({ text, label, brand, best: team?.labels[chances.indexOf(Math.max(...chances))] ?? null, rank });
  }
  print({
    summary: true,
    ...score.figures(),
    possible: possible.figures().r1,
    bytes: Math.max(0, ...[...teams.values()].map(({ similarity }) => similarity.bytes)),
    buildMs,
    ...times.figures(),
  });
  return true;
}

function teamsOf(log: readonly Sent[]): ReadonlyMap<string, Team> {
  const brands = [...new Set(log.map(({ brand }) => brand))];
  return new Map(
    brands.map((brand) => {
      const own = log.filter((sent) => sent.brand === brand);
      const labels = [...new Set(own.map(({ label }) => label))];
      const answered = own.map(({ text, label }) => ({ text, response: labels.indexOf(label) }));
      return [brand, { labels, similarity: buildSimilarity(labels.length, answered) }];
    }),
  );
}
