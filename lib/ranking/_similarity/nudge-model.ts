import { type LinearModel, scoreFeatures, shares } from '../../learning/linear-model';
import type { Features } from '../../learning/text-features';

/** A choice that was made just now counts like one that training has seen a few times. */
const PASSES = 3;
const RATE = 0.5;
/** Smaller errors teach nothing. */
const LEAST_ERROR = 0.01;
const MOST = 127;

/** Learns from one row in the small table itself, in place. */
export function nudgeModel(model: LinearModel, features: Features, right: number): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    const errors = shares(scoreFeatures(model, features));
    errors[right] = (errors[right] ?? 0) - 1;
    errors.forEach((error, label) => {
      if (Math.abs(error) >= LEAST_ERROR) nudgeLabel(model, features, label, error);
    });
  }
}

function nudgeLabel(model: LinearModel, { ids, weights }: Features, label: number, error: number): void {
  const { bits, table, scale, labels } = model;
  // A label that training has never seen has no scale of its own yet.
  if (scale[label] === 0) scale[label] = 1 / MOST;
  const step = scale[label] ?? 1;
  const mask = 2 ** bits - 1;
  for (let at = 0; at < ids.length; at += 1) {
    const place = ((ids[at] ?? 0) & mask) * labels.length + label;
    const change = Math.round((RATE * error * (weights[at] ?? 0)) / step);
    table[place] = Math.max(-MOST, Math.min(MOST, (table[place] ?? 0) - change));
  }
}
