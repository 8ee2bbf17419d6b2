import type { LinearModel } from '../../lib/learning/linear-model';

/** @returns one model that tells of all labels what each of these tells of its own. All are of one size. */
export function joinModels(models: readonly LinearModel[]): LinearModel {
  const width = models.length;
  const bits = models[0]?.bits ?? 0;
  const table = new Int8Array(2 ** bits * width);
  for (const [at, model] of models.entries())
    for (const [bucket, weight] of model.table.entries()) table[bucket * width + at] = weight;
  return {
    labels: models.flatMap(({ labels }) => labels),
    bits,
    table,
    scale: Float32Array.from(models, ({ scale }) => scale[0] ?? 0),
    bias: Float32Array.from(models, ({ bias }) => bias[0] ?? 0),
  };
}
