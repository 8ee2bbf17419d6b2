/**
 * Times all guards together: on ordinary replies of 1,000 characters, and on hostile texts of 10,000, made of repeated
 * beginnings of every guard's phrases and of what wears expressions out: `npm run proof:guards [-- PHRASES]` (how many
 * of each file; otherwise 25). Prints a line each for replies that are typed, edited responses, and never
 * seen before; one for each hostile text over its goal, and a summary; ends with 1 when a goal is missed.
 */
import { loadavg } from 'node:os';
import { median } from '../bench/figures/median.ts';
import { readLibrary } from './proof/drift/read-library.ts';
import { loadBuilt } from './proof/guards/load-built.ts';

const ORDINARY = { length: 1_000, goalMs: 1 };
const HOSTILE = { length: 10_000, goalMs: 10 };
const RUNS = 3;
/** Rounds; enough for the engine to have compiled what it will. */
const WARM_UPS = 20;
const ROUNDS = 20;
const PHRASES = 25;
const ADDED = ' A late note about the order that you sent to us.';

const timing = await loadBuilt();

const bodies = longTexts(
  readLibrary('public/starter-library.json').map(({ body }) => body),
  ORDINARY.length,
);
/** With the approved text behind each and another as the post. */
const written = bodies.map((body) => ({ body, make: timing.replies(body, bodies[0] ?? '') }));
type Written = (typeof written)[number];
const ordinary = [timeTyped(), timeEdited(), timeNew()];
const hostileOk = timeHostile(Number(process.argv[2] ?? PHRASES));
process.exitCode = ordinary.every((isOk) => isOk) && hostileOk ? 0 : 1;

/** A letter more each time, in the middle of one response after the other. */
function timeTyped(): boolean {
  const letters = Array.from({ length: ROUNDS }, (_, at) => ADDED.slice(0, at + 1));
  const typeIn = ({ body, make }: Written) =>
    timing.ownMs(() => {
      const middle = body.indexOf('. ', body.length / 2) + 1;
      for (const added of letters)
        timing.runGuards(make(`${body.slice(0, middle)}${added}${body.slice(middle)}`));
    }) / letters.length;
  for (const each of written) typeIn(each);
  return judge('a reply that is typed', written.map(typeIn));
}

/** Each is a response that was edited at its beginning or end. */
function timeEdited(): boolean {
  return timeRounds('a response that is edited', (body, at) =>
    at % 2 === 0 ? `Number ${at} it is. ${body.slice(20)}` : `${body.slice(20)} It is number ${at}.`,
  );
}

/** Each sentence ends in another number each time: nothing that was kept of it helps. */
function timeNew(): boolean {
  return timeRounds('a reply never seen', (body, at) => body.replaceAll(/[.!?](?=\s)/gu, ` ${at}$&`));
}

function timeRounds(name: string, edited: (body: string, round: number) => string): boolean {
  const round = (at: number) =>
    timing.ownMs(() => {
      for (const { body, make } of written) timing.runGuards(make(edited(body, at)));
    }) / written.length;
  for (let at = 0; at < WARM_UPS; at += 1) round(at);
  const rounds = Array.from({ length: ROUNDS }, (_, at) => round(WARM_UPS + at));
  return judge(name, rounds);
}

/** @param ms of one reply each, on average */
function judge(name: string, ms: readonly number[]): boolean {
  const medianMs = median(ms);
  const isOk = medianMs <= ORDINARY.goalMs;
  print({
    name,
    characters: ORDINARY.length,
    replies: written.length * ROUNDS,
    medianMs: rounded(medianMs),
    leastMs: rounded(Math.min(...ms)),
    goalMs: ORDINARY.goalMs,
    machineLoad: rounded(loadavg()[0] ?? 0),
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
    medianMs: rounded(median(all.map(({ ms }) => ms))),
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
