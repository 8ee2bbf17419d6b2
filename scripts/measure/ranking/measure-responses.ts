import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Print } from '../measure-command.ts';
import { type LabelledText, LabelledTextSchema, OUT_OF_SCOPE, readRows } from './labelled-text.ts';
import { pickExamples } from './pick-examples.ts';
import { createQueryTimes } from './query-times.ts';
import { createRankScore, rankOf } from './rank-score.ts';
import { round } from './round.ts';

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
  const { buildSimilarity } = await loadSimilarity();
  const rows = readRows(given.examples, LabelledTextSchema);
  const labels = [...new Set(rows.map(({ label }) => label))].filter((label) => label !== OUT_OF_SCOPE);
  const examples = examplesOf(rows, given).filter(({ label }) => label !== OUT_OF_SCOPE);
  const from = performance.now();
  const similarity = buildSimilarity(labels.length, [
    ...labels.map((label, response) => ({ text: nameOf(label), response })),
    ...examples.map(({ text, label }) => ({ text, response: labels.indexOf(label) })),
  ]);
  const buildMs = round(performance.now() - from, 1);
  const score = createRankScore();
  const times = createQueryTimes();
  for (const { text, label } of readRows(given.test, LabelledTextSchema)) {
    if (label === OUT_OF_SCOPE) continue;
    const scores = times.time(() => similarity.score(text));
    const rank = rankOf(scores, labels.indexOf(label));
    score.add(rank);
    print({ text, label, best: labels[scores.indexOf(Math.max(...scores))], rank });
  }
  const { bytes } = similarity;
  print({ summary: true, ...score.figures(), bytes, buildMs, ...times.figures() });
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

/** Only Vite knows `import.meta.glob`, which the registries use. */
async function loadSimilarity(): Promise<typeof import('../../../lib/ranking/_similarity/similarity.ts')> {
  const { module } = await runnerImport<typeof import('../../../lib/ranking/_similarity/similarity.ts')>(
    join(import.meta.dirname, '../../../lib/ranking/_similarity/similarity.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module;
}
