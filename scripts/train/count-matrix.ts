/** A matrix that is mostly zeros: row after row, its other places. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins, and one more. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** Frequent columns would else seem less surprising than they are (Levy et al. 2015). */
const SMOOTHING = 0.75;

/** @returns where to count, and how to get what was counted as positive pointwise mutual information. */
export function countMatrix(rows: number, columns: number) {
  const counts = Array.from({ length: rows }, () => new Map<number, number>());
  return {
    add(row: number, column: number, count: number): void {
      const of = counts[row];
      of?.set(column, (of.get(column) ?? 0) + count);
    },
    matrix: (): Matrix => toSurprise(counts, columns),
  };
}

function toSurprise(counts: readonly ReadonlyMap<number, number>[], columns: number): Matrix {
  const ofColumn = new Float64Array(columns);
  for (const row of counts) for (const [at, count] of row) ofColumn[at] = (ofColumn[at] ?? 0) + count;
  const smoothed = ofColumn.map((count) => count ** SMOOTHING);
  const all = smoothed.reduce((sum, count) => sum + count, 0);
  const starts = new Int32Array(counts.length + 1);
  const places: number[] = [];
  const values: number[] = [];
  counts.forEach((row, nth) => {
    const ofRow = [...row.values()].reduce((sum, count) => sum + count, 0);
    for (const [at, count] of [...row].toSorted(([a], [b]) => a - b)) {
      const surprise = Math.log(count / (ofRow * ((smoothed[at] ?? 0) / all)));
      if (surprise <= 0) continue;
      places.push(at);
      values.push(surprise);
    }
    starts[nth + 1] = places.length;
  });
  return {
    rows: counts.length,
    columns,
    starts,
    places: Int32Array.from(places),
    values: Float64Array.from(values),
  };
}
