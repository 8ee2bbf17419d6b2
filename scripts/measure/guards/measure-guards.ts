import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { type GuardScore, guardLine } from './guard-score.ts';

/** Below these a guard is named in the summary. */
const GOALS = { precision: 0.95, recall: 0.9 };

/**
 * Runs all guards over the labelled replies of a file (JSON lines), or of a folder of them, and prints what spoke, how good each guard was,
 * and a summary. @returns false when a line could not be read.
 */
export async function measureGuards(path: string, print: (line: object) => void): Promise<boolean> {
  const { parseLine, firedGuards, guardIds } = await loadGuards();
  const scores = new Map<string, GuardScore>();
  const scoreOf = (id: string) => {
    const score = scores.get(id) ?? { hits: 0, falseAlarms: 0, misses: 0 };
    scores.set(id, score);
    return score;
  };
  let rows = 0;
  let unread = 0;
  const lines = linesOf(path);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      const labelled = parseLine(line);
      const fired = firedGuards(labelled);
      const expected = labelled.expect;
      print({ id: labelled.id ?? String(index + 1), fired, expect: expected });
      rows += 1;
      for (const id of guardIds) {
        if (expected.includes(id)) scoreOf(id)[fired.includes(id) ? 'hits' : 'misses'] += 1;
        else if (fired.includes(id)) scoreOf(id).falseAlarms += 1;
      }
      for (const id of expected.filter((wanted) => !guardIds.includes(wanted))) scoreOf(id).misses += 1;
    } catch (error) {
      unread += 1;
      print({ id: String(index + 1), error: String(error) });
    }
  }
  const perGuard = [...scores]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, score]) => guardLine(id, score));
  for (const line of perGuard) print(line);
  print({ summary: true, rows, unread, ...summary(perGuard) });
  return unread === 0;
}

/** @returns all lines; of a folder, those of its `.jsonl` files in the order of their names. */
function linesOf(path: string): readonly string[] {
  const files = statSync(path).isDirectory() ? globSync(join(path, '*.jsonl')).toSorted() : [path];
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
}

function summary(lines: readonly ReturnType<typeof guardLine>[]) {
  const measured = lines.filter(({ n }) => n > 0);
  const mean = (values: readonly number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 1_000) / 1_000;
  return {
    guards: measured.length,
    precision: mean(measured.map(({ precision }) => precision ?? 0)),
    recall: mean(measured.map(({ recall }) => recall ?? 0)),
    below: measured
      .filter(({ precision, recall }) => (precision ?? 0) < GOALS.precision || (recall ?? 0) < GOALS.recall)
      .map(({ guard }) => guard),
  };
}

/** Only Vite knows the registry's `import.meta.glob`. */
async function loadGuards(): Promise<typeof import('./fired-guards.ts')> {
  const { module } = await runnerImport<typeof import('./fired-guards.ts')>(
    join(import.meta.dirname, 'fired-guards.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module;
}
