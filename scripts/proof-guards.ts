/**
 * Times all guards together: on ordinary replies of 1,000 characters, and on hostile texts of 10,000, made of repeated
 * beginnings of every guard's phrases and of what wears expressions out: `npm run proof:guards [-- PHRASES]` (how many
 * of each file; otherwise 25). Prints a line for ordinary replies, one for each hostile text over its goal, and a summary;
 * ends with 1 when a goal is missed.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { readLibrary } from './proof/drift/read-library.ts';
import type * as TimeGuards from './proof/guards/time-guards.ts';

const ORDINARY = { length: 1_000, goalMs: 1 };
const HOSTILE = { length: 10_000, goalMs: 10 };
const RUNS = 3;
/** Rounds; enough for the engine to have compiled what it will. */
const WARM_UPS = 5;
const PHRASES = 25;

const { module: timing } = await runnerImport<typeof TimeGuards>(
  join(import.meta.dirname, 'proof', 'guards', 'time-guards.ts'),
  { configFile: false, logLevel: 'error' },
);

const bodies = longTexts(
  readLibrary('public/starter-library.json').map(({ body }) => body),
  ORDINARY.length,
);
const ordinaryOk = timeOrdinary();
const hostileOk = timeHostile(Number(process.argv[2] ?? PHRASES));
process.exitCode = ordinaryOk && hostileOk ? 0 : 1;

/** Each is an edited response, with an approved text behind it and another as the post. */
function timeOrdinary(): boolean {
  const post = bodies[0] ?? '';
  const written = bodies.map((body) => ({ body, make: timing.replies(body, post) }));
  const measure = (round: number) =>
    written.map(({ body, make }, at) =>
      timing.timeGuards(
        `${at}`,
        (run) => make(`${body.slice(0, -20)} It is number ${round * RUNS + run}.`),
        RUNS,
      ),
    );
  for (let round = 1; round <= WARM_UPS; round += 1) measure(round);
  const all = measure(0).map(({ ms }) => ms);
  const mean = all.reduce((sum, ms) => sum + ms, 0) / all.length;
  const isOk = mean <= ORDINARY.goalMs;
  print({
    name: 'ordinary replies',
    characters: ORDINARY.length,
    replies: all.length,
    meanMs: rounded(mean),
    slowestMs: rounded(Math.max(...all)),
    goalMs: ORDINARY.goalMs,
    ok: isOk,
  });
  return isOk;
}

/** As the reply alone; every one that misses the goal is named. */
function timeHostile(phrases: number): boolean {
  const texts = timing.hostileTexts(phrases, HOSTILE.length);
  const [template = ''] = bodies;
  const make = timing.replies(template, template);
  const all = texts.map(({ from, text }) => timing.timeGuards(from, (run) => make(`${run} ${text}`), RUNS));
  const over = all.filter(({ ms }) => ms > HOSTILE.goalMs).toSorted((a, b) => b.ms - a.ms);
  for (const { from, ms, slowestGuard, slowestMs } of over)
    print({ name: 'hostile', from, ms: rounded(ms), slowestGuard, slowestMs: rounded(slowestMs) });
  print({
    summary: true,
    characters: HOSTILE.length,
    hostileTexts: all.length,
    meanMs: rounded(all.reduce((sum, { ms }) => sum + ms, 0) / all.length),
    slowestMs: rounded(Math.max(...all.map(({ ms }) => ms))),
    goalMs: HOSTILE.goalMs,
    overGoal: over.length,
    ok: over.length === 0,
  });
  return over.length === 0;
}

/** Responses one after the other, cut into texts of that length. */
function longTexts(responses: readonly string[], length: number): readonly string[] {
  const all = responses.join('\n').replaceAll(/[{}]/gu, '');
  return Array.from({ length: Math.floor(all.length / length) }, (_, at) =>
    all.slice(at * length, (at + 1) * length),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
