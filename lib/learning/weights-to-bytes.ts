/** Rows of weights, each in a byte. */
export interface WeightBytes {
  readonly table: Int8Array<ArrayBuffer>;
  /** What one step of the table is worth, by column. */
  readonly scale: Float32Array<ArrayBuffer>;
}

const MOST = 127;

/**
 * @param weights row after row
 * @param width how many columns a row has
 * @returns the nearest bytes. Plain loops: `from` with a function takes ten times as long, and tables hold a million.
 */
export function weightsToBytes(weights: Float32Array, width: number): WeightBytes {
  const scale = new Float32Array(width);
  const table = new Int8Array(weights.length);
  for (let row = 0; row < weights.length; row += width) {
    for (let column = 0; column < width; column += 1) {
      const size = Math.abs(weights[row + column] ?? 0) / MOST;
      if (size > (scale[column] ?? 0)) scale[column] = size;
    }
  }
  const steps = scale.map((size) => size || 1);
  for (let row = 0; row < weights.length; row += width) {
    for (let column = 0; column < width; column += 1) {
      table[row + column] = Math.round((weights[row + column] ?? 0) / (steps[column] ?? 1));
    }
  }
  return { table, scale };
}
