import { round } from '../round.ts';

/** How often a guard spoke, and how often it ought to have. */
export interface GuardScore {
  hits: number;
  falseAlarms: number;
  misses: number;
}

/** 95 % of a normal distribution, both sides. */
const Z = 1.96;

/** @returns the share with its 95 % interval (Wilson's), to three places; null where there is nothing to share. */
export function share(part: number, whole: number): { share: number; low: number; high: number } | null {
  if (whole === 0) return null;
  const p = part / whole;
  const spread =
    (Z * Math.sqrt((p * (1 - p)) / whole + (Z * Z) / (4 * whole * whole))) / (1 + (Z * Z) / whole);
  const middle = (p + (Z * Z) / (2 * whole)) / (1 + (Z * Z) / whole);
  return { share: round(p, 3), low: round(middle - spread, 3), high: round(middle + spread, 3) };
}

/** @returns the line that is printed for a guard; `n`: rows in which it ought to speak. */
export function guardLine(guard: string, { hits, falseAlarms, misses }: GuardScore) {
  const precision = share(hits, hits + falseAlarms);
  const recall = share(hits, hits + misses);
  return {
    guard,
    precision: precision?.share ?? null,
    recall: recall?.share ?? null,
    n: hits + misses,
    falseAlarms,
    precision95: precision && [precision.low, precision.high],
    recall95: recall && [recall.low, recall.high],
  };
}
