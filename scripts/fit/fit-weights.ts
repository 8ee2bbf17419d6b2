/** A text as the features that it has, and whether the guard ought to speak. */
export interface Example {
  readonly features: readonly string[];
  readonly isWanted: boolean;
  /** Of a reply that was written for this guard. */
  readonly isOwn: boolean;
}

/** How strongly each weight is drawn to 0: many small reasons less, so that few features stay. */
const LASSO = 0.0012;
const RIDGE = 0.005;
const ROUNDS = 300;
/** A feature of fewer texts of this guard than these says nothing. */
const FEWEST = 3;
/** What a reply counts on which the guard ought to be quiet: crying wolf costs more than a miss. */
const QUIET_SHARE = { own: 2, other: 0.5 };

interface Row {
  readonly features: readonly number[];
  readonly isWanted: boolean;
  /** Of all rows together 1. */
  readonly share: number;
}

/** @returns logistic weights, real numbers; `start` is the constant. Deterministic. */
export function fitWeights(examples: readonly Example[]): Map<string, number> {
  const names = ['start', ...namesOf(examples)];
  const rows = rowsOf(examples, names);
  const step = 1 / (steepest(rows, names.length) / 4 + RIDGE);
  let weights: Float64Array = new Float64Array(names.length);
  let ahead = weights;
  let pace = 1;
  // Gradient steps with momentum (FISTA), each drawn to 0.
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesAt(ahead, rows);
    const moved = ahead.map((weight, at) =>
      at === 0
        ? weight - step * (slopes[at] ?? 0)
        : shrunk(weight - step * ((slopes[at] ?? 0) + RIDGE * weight), step * LASSO),
    );
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = moved.map((weight, at) => weight + ((pace - 1) / nextPace) * (weight - (weights[at] ?? 0)));
    weights = moved;
    pace = nextPace;
  }
  return new Map(
    names.map((name, at): [string, number] => [name, weights[at] ?? 0]).filter(([, weight]) => weight !== 0),
  );
}

function namesOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features, isOwn } of examples) {
    if (!isOwn) continue;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
}

function rowsOf(examples: readonly Example[], names: readonly string[]): Row[] {
  const numbers = new Map(names.map((name, at) => [name, at]));
  const total = examples.reduce((sum, example) => sum + shareOf(example), 0);
  return examples.map((example) => ({
    features: [0, ...example.features.flatMap((feature) => numbers.get(feature) ?? [])],
    isWanted: example.isWanted,
    share: shareOf(example) / total,
  }));
}

function shareOf({ isWanted, isOwn }: Example): number {
  if (isWanted) return 1;
  return isOwn ? QUIET_SHARE.own : QUIET_SHARE.other;
}

/** @returns about the largest eigenvalue of the features' products, from above: how large a step may be. */
function steepest(rows: readonly Row[], size: number): number {
  let across = new Float64Array(size).fill(1);
  let length = 1;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(size);
    for (const { features, share } of rows) {
      const sum = sumOf(features, across) * share;
      for (const at of features) next[at] = (next[at] ?? 0) + sum;
    }
    length = Math.hypot(...next);
    across = next.map((value) => value / length);
  }
  return length * 1.05;
}

function slopesAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const { features, isWanted, share } of rows) {
    const miss = (1 / (1 + Math.exp(-sumOf(features, weights))) - Number(isWanted)) * share;
    for (const at of features) slopes[at] = (slopes[at] ?? 0) + miss;
  }
  return slopes;
}

function sumOf(features: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const at of features) sum += weights[at] ?? 0;
  return sum;
}

function shrunk(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
}
