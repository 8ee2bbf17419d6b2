import { type HiddenModel, scoreUnits } from '../../learning/hidden-model';
import { shares } from '../../learning/linear-model';

/** A choice that was made just now counts like one that training has seen a few times. */
const PASSES = 3;
/** The log-odds by which a pass moves a label that was wholly wrong. */
const RATE = 1;

/** Learns what units say of one row in the weights from them to labels, in place. */
export function nudgeHidden({ out, bias }: HiddenModel, said: Float32Array, right: number): void {
  const width = bias.length;
  const square = said.reduce((sum, value) => sum + value * value, 0) || 1;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const errors = shares(scoreUnits({ out, bias }, said));
    errors[right] = (errors[right] ?? 0) - 1;
    for (let unit = 0; unit < said.length; unit += 1) {
      const step = (RATE * (said[unit] ?? 0)) / square;
      for (let label = 0; label < width; label += 1) {
        const place = unit * width + label;
        out[place] = (out[place] ?? 0) - step * (errors[label] ?? 0);
      }
    }
  }
}
