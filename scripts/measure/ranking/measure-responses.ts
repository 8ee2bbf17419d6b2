import { buildSimilarity } from '../../../lib/ranking/_similarity/build-similarity.ts';
import type { Print } from '../measure-command.ts';
import { createQueryTimes } from '../query-times.ts';
import { readRows } from '../read-rows.ts';
import { round } from '../round.ts';
import { createAbstentionScore } from './abstention-score.ts';
import { type LabelledText, LabelledTextSchema, OUT_OF_SCOPE } from './labelled-text.ts';
import { pickExamples } from './pick-examples.ts';
import { createRankScore, rankOf } from './rank-score.ts';

export interface ResponsesArguments {
  readonly examples: string;
  readonly test: string;
  /** Null: all there are. */
  readonly perLabel: number | null;
  readonly seed: number;
  /** Nothing is known of a response but its name. */
  readonly namesOnly: boolean;
}

/** One response for each label: how high the right one stands for each text of another file. */
export async function measureResponses(given: ResponsesArguments, print: Print): Promise<boolean> {
  const rows = readRows(given.examples, LabelledTextSchema);
  const labels = [...new Set(rows.map(({ label }) => label))].filter((label) => label !== OUT_OF_SCOPE);
  const places = new Map(labels.map((label, at) => [label, at]));
  const from = performance.now();
  const similarity = buildSimilarity(labels.length, [
    ...labels.map((label, response) => ({ text: nameOf(label), response })),
    ...examplesOf(rows, given).map(({ text, label }) => ({ text, response: places.get(label) ?? null })),
  ]);
  const buildMs = round(performance.now() - from, 1);
  const score = createRankScore();
  const abstention = createAbstentionScore();
  const times = createQueryTimes();
  for (const { text, label } of readRows(given.test, LabelledTextSchema)) {
    const chances = times.time(() => similarity.chances(text));
    const rank = rankOf(chances, places.get(label) ?? -1);
    const chance = Math.max(...chances);
    // As the panel does: with few rows nearness tells, and where even that cannot be told nothing is held back.
    const isHeldBack = similarity.isTried ? chance < similarity.leastChance : similarity.isFar(text) === true;
    if (label !== OUT_OF_SCOPE) score.add(rank);
    abstention.add(label === OUT_OF_SCOPE, isHeldBack, rank === 1);
    print({ text, label, best: isHeldBack ? OUT_OF_SCOPE : labels[chances.indexOf(chance)], rank });
  }
  const { bytes } = similarity;
  print({ summary: true, ...score.figures(), ...abstention.figures(), bytes, buildMs, ...times.figures() });
  return true;
}

function examplesOf(rows: readonly LabelledText[], given: ResponsesArguments): readonly LabelledText[] {
  if (given.namesOnly) return [];
  return given.perLabel === null ? rows : pickExamples(rows, given.perLabel, given.seed);
}

/** A label's name as a person would write the title of its response. */
function nameOf(label: string): string {
  return label.replaceAll(/[_-]+/gu, ' ');
}
