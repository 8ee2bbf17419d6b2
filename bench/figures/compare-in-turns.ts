import { median, medianRatio } from './median.ts';

/** What is measured, and what it is measured against; what they give is of no interest. */
interface Sides {
  ours(): unknown;
  bare(): unknown;
}

/** Medians over the rounds, times in milliseconds. */
export interface Comparison {
  readonly ratio: number;
  readonly oursMs: number;
  readonly bareMs: number;
}

/** Runs both sides once a round, now the one first, now the other, so that a busy machine slows both alike. */
export async function compareInTurns(sides: Sides, rounds: number, warmUps = 2): Promise<Comparison> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const isOursFirst = round % 2 === 0;
    const first = await timeOf(isOursFirst ? sides.ours : sides.bare);
    const second = await timeOf(isOursFirst ? sides.bare : sides.ours);
    if (round < 0) continue;
    ours.push(isOursFirst ? first : second);
    bare.push(isOursFirst ? second : first);
  }
  return { ratio: medianRatio(ours, bare), oursMs: median(ours), bareMs: median(bare) };
}

async function timeOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
