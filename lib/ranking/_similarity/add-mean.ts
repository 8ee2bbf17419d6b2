/** Adds values to a mean of so many parts, in place. */
export function addMean(mean: Float32Array, values: Float32Array, parts: number): void {
  for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (values[at] ?? 0) / parts;
}
