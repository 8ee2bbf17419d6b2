/**
 * Measures each item of `goals.json` and prints a JSON line for it, and a summary last; ends with 1 when one of them
 * is not as it should be. Items run one after the other, each in its own rounds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { BenchItem, Figures } from './bench-item.ts';
import { readTexts } from './data/read-texts.ts';
import { judge } from './judge.ts';
import { loadItems } from './load-items.ts';
import { parseArguments, USAGE } from './parse-arguments.ts';
import { Stage } from './stage/stage.ts';

const GoalsSchema = z.record(z.string(), z.record(z.string(), z.string()));

const benchArguments = parseArguments(process.argv.slice(2));
if (benchArguments === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await bench(benchArguments.name, benchArguments.postsFile);
}

async function bench(name: string | null, postsFile: string | null): Promise<void> {
  const goals = GoalsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'goals.json'), 'utf8')));
  const items = await loadItems();
  const all = new Set([...Object.keys(goals), ...items.keys()]);
  const wanted = name === null ? [...all] : [...all].filter((id) => id === name);
  const stage = new Stage(postsFile === null ? null : readTexts(postsFile));
  let ok = 0;
  try {
    for (const id of wanted) {
      const verdict = judge(id, goals[id], await runSafely(items.get(id), stage));
      if (verdict.ok) ok += 1;
      print(verdict);
    }
  } finally {
    await stage.close();
  }
  print({ summary: true, items: wanted.length, ok });
  if (ok < wanted.length || wanted.length === 0) process.exitCode = 1;
}

/** One item that breaks counts as missing; the others are still measured. */
async function runSafely(item: BenchItem | undefined, stage: Stage): Promise<Figures | null> {
  if (item === undefined) return null;
  const started = performance.now();
  try {
    const figures = await item.run(stage);
    return { ...figures, seconds: Math.round((performance.now() - started) / 100) / 10 };
  } catch (cause) {
    console.error(`${item.id} could not be measured`, cause);
    return null;
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
