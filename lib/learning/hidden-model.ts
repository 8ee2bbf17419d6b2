import type { Features } from './text-features';

/**
 * A model of two layers: features speak to a few units, and these to the labels. Features that come together are told
 * from the same features apart, which no sum over them can. Small: a byte for each weight of a feature.
 */
export interface HiddenModel {
  /** How many units there are between features and labels. */
  readonly units: number;
  /** Row after row: the weights of one place for all units. */
  readonly table: Int8Array;
  /** What one step of the table is worth, by unit. */
  readonly scale: Float32Array;
  readonly offset: Float32Array;
  /** Row after row: the weights of one unit for all labels. */
  readonly out: Float32Array;
  readonly bias: Float32Array;
}

/**
 * @param features their ids are places in the table
 * @returns what each unit says, from -1 to 1
 */
export function unitsOf({ units, table, scale, offset }: HiddenModel, features: Features): Float32Array {
  const said = new Float32Array(units);
  // Four at a time, in almost half the time: what is said so far is read and written less often.
  for (let at = 0; at < features.ids.length; at += 4) addFour(said, table, features, at);
  for (let unit = 0; unit < units; unit += 1) {
    said[unit] = Math.tanh((said[unit] ?? 0) * (scale[unit] ?? 0) + (offset[unit] ?? 0));
  }
  return said;
}

/** Where fewer are left, the others weigh nothing. */
function addFour(said: Float32Array, table: Int8Array, { ids, weights }: Features, at: number): void {
  const units = said.length;
  const [a, b] = [(ids[at] ?? 0) * units, (ids[at + 1] ?? 0) * units];
  const [c, d] = [(ids[at + 2] ?? 0) * units, (ids[at + 3] ?? 0) * units];
  const [ofA, ofB] = [weights[at] ?? 0, weights[at + 1] ?? 0];
  const [ofC, ofD] = [weights[at + 2] ?? 0, weights[at + 3] ?? 0];
  for (let unit = 0; unit < units; unit += 1) {
    said[unit] =
      (said[unit] ?? 0) +
      ofA * (table[a + unit] ?? 0) +
      ofB * (table[b + unit] ?? 0) +
      ofC * (table[c + unit] ?? 0) +
      ofD * (table[d + unit] ?? 0);
  }
}

/** @returns log-odds by label: how sure the model is of each, from what the units say */
export function scoreUnits(
  { out, bias }: Pick<HiddenModel, 'out' | 'bias'>,
  said: Float32Array,
): Float32Array {
  const scores = Float32Array.from(bias);
  const width = scores.length;
  for (let unit = 0; unit < said.length; unit += 1) {
    const value = said[unit] ?? 0;
    if (value === 0) continue;
    const row = unit * width;
    for (let label = 0; label < width; label += 1) {
      scores[label] = (scores[label] ?? 0) + value * (out[row + label] ?? 0);
    }
  }
  return scores;
}

/** @returns what it takes of memory */
export function hiddenBytes({ table, scale, offset, out, bias }: HiddenModel): number {
  return table.byteLength + scale.byteLength + offset.byteLength + out.byteLength + bias.byteLength;
}
