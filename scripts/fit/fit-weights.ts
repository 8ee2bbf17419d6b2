/** A text as the features that it has, and whether the guard ought to speak. */
export interface Example {
  readonly features: readonly string[];
  readonly isWanted: boolean;
  /** How much it counts. */
  readonly share: number;
}

/** How strongly each weight is drawn to 0: many small reasons less, so that few features stay. */
const LASSO = 0.0012;
const RIDGE = 0.002;
const ROUNDS = 400;
/** A feature of fewer texts than these says nothing. */
const FEWEST = 3;

/** @returns logistic weights, real numbers; `start` is the constant. Deterministic. */
export function fitWeights(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features, share } of examples) {
    if (share < 1) continue;
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const numbers = new Map(names.map((name, at) => [name, at + 1]));
  const rows = examples.map(({ features }) => [
    0,
    ...features.flatMap((feature) => numbers.get(feature) ?? []),
  ]);
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  const total = examples.reduce((sum, { share }) => sum + share, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesAt(weights, rows, examples);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (slopes[at] ?? 0) / total + (at === 0 ? 0 : RIDGE * (weights[at] ?? 0));
      squares[at] = (squares[at] ?? 0) + slope * slope;
      const step = 0.5 / Math.sqrt(squares[at] ?? 1);
      const moved = (weights[at] ?? 0) - step * slope;
      weights[at] = at === 0 ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - step * LASSO);
    }
  }
  return new Map(
    ['start', ...names]
      .map((name, at): [string, number] => [name, weights[at] ?? 0])
      .filter(([, weight]) => weight !== 0),
  );
}

function slopesAt(
  weights: Float64Array,
  rows: readonly number[][],
  examples: readonly Example[],
): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const [row, features] of rows.entries()) {
    const example = examples[row];
    if (!example) continue;
    let sum = 0;
    for (const at of features) sum += weights[at] ?? 0;
    const miss = (1 / (1 + Math.exp(-sum)) - Number(example.isWanted)) * example.share;
    for (const at of features) slopes[at] = (slopes[at] ?? 0) + miss;
  }
  return slopes;
}
