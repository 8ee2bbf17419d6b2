import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Random edits in all, and in one process: each page tried takes memory that only its end gives back. */
const EDITS = 10_000;
const EDITS_EACH = 1_000;
const FIGURES = join('out', 'mutilation.jsonl');

interface Figures {
  readonly name: string;
  readonly trials: number;
  readonly errors: readonly string[];
  readonly wrong: readonly string[];
  readonly losses: number;
  readonly spoke: number;
  readonly onlyAdded: number;
  readonly onlyAddedSpoke: number;
  readonly spokeWithoutLoss: number;
  readonly silent: readonly string[];
}

mkdirSync('out', { recursive: true });
rmSync(FIGURES, { force: true });
run({ MUTILATION_ONLY: 'marks' });
for (let seed = 1; seed <= EDITS / EDITS_EACH; seed += 1)
  run({
    MUTILATION_ONLY: 'edits',
    MUTILATION_EDITS: String(EDITS_EACH),
    MUTILATION_SEED: String(seed),
  });
const figures = readFileSync(FIGURES, 'utf8')
  .trim()
  .split('\n')
  .map((line): Figures => JSON.parse(line));
const isWhole = ['marks renamed', 'random edits'].map((name) => tell(name)).every(Boolean);
process.exitCode = isWhole ? 0 : 1;

/** One part in a process of its own; its figures go to the file, its failures are told by them. */
function run(part: Readonly<Record<string, string>>): void {
  const args = ['vitest', 'run', '--project', 'unit', 'tests/unit/mutilation'];
  spawnSync('npx', args, { env: { ...process.env, ...part, MUTILATION_FIGURES: FIGURES } });
}

/** Prints the figures of all parts of that name. @returns whether none broke and nobody was named wrongly */
function tell(name: string): boolean {
  const parts = figures.filter((part) => part.name === name);
  const sum = (count: (part: Figures) => number) => parts.reduce((total, part) => total + count(part), 0);
  const losses = sum((part) => part.losses);
  const summary = {
    name,
    trials: sum(({ trials }) => trials),
    errors: sum(({ errors }) => errors.length),
    wrongAuthors: sum(({ wrong }) => wrong.length),
    losses,
    spoke: sum(({ spoke }) => spoke),
    share: losses === 0 ? 1 : Number((sum(({ spoke }) => spoke) / losses).toFixed(3)),
    onlyForeignWords: sum(({ onlyAdded }) => onlyAdded),
    onlyForeignWordsSpoke: sum(({ onlyAddedSpoke }) => onlyAddedSpoke),
    spokeWithoutLoss: sum(({ spokeWithoutLoss }) => spokeWithoutLoss),
  };
  console.log(JSON.stringify(summary));
  for (const line of parts.flatMap(({ errors, wrong }) => [...errors, ...wrong])) console.log(`  ${line}`);
  return summary.trials > 0 && summary.errors === 0 && summary.wrongAuthors === 0;
}
