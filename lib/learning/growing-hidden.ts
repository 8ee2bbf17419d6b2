import type { LabelledFeatures } from './growing-model';
import { type HiddenModel, scoreUnits } from './hidden-model';
import { shares } from './linear-model';
import type { Features } from './text-features';
import { weightsToBytes } from './weights-to-bytes';

export interface HiddenOptions {
  readonly labels: number;
  /** How many places features have. */
  readonly places: number;
  readonly units: number;
  /** From 0 to 1, always the same ones. */
  readonly random: () => number;
}

/** A model of two layers while it learns. */
export interface GrowingHidden extends HiddenOptions {
  readonly into: Float32Array;
  readonly offset: Float32Array;
  readonly out: Float32Array;
  readonly bias: Float32Array;
  /** Sums of squared gradients, one for each row of weights: as good as one for each weight, in half the time. */
  readonly intoSquares: Float32Array;
  readonly outSquares: Float32Array;
}

/** Near nothing: what is never seen is to say nothing. A unit that says exactly nothing counts as left out. */
const FIRST_WEIGHTS = 0.01;

/** @returns a model that knows nothing; its weights are drawn, so that units come to differ. */
export function emptyHidden(options: HiddenOptions): GrowingHidden {
  const { labels, places, units, random } = options;
  return {
    ...options,
    into: drawn(places * units, FIRST_WEIGHTS, random),
    offset: new Float32Array(units),
    out: drawn(units * labels, 1 / Math.sqrt(units), random),
    bias: new Float32Array(labels),
    intoSquares: new Float32Array(places).fill(0.1),
    outSquares: new Float32Array(units).fill(1),
  };
}

/** @returns so many numbers up to a size, either way */
function drawn(length: number, size: number, random: () => number): Float32Array {
  const numbers = new Float32Array(length);
  for (let at = 0; at < length; at += 1) numbers[at] = (2 * random() - 1) * size;
  return numbers;
}

/** Of AdaGrad. */
const RATE = 0.1;
const OFFSET_RATE = 0.001;
const BIAS_RATE = 0.15;
/** A row that is known so well teaches nothing more. */
const LEAST_ERROR = 0.02;

/** Learns from one row, in place, by a random half of its features and of the units: none is relied on alone. */
export function learnHiddenRow(model: GrowingHidden, { features, labels }: LabelledFeatures): void {
  const { random, bias } = model;
  const seen = halfOf(features, random);
  const said = saidBy(model, seen);
  const errors = shares(scoreUnits(model, said));
  const [right = 0] = labels;
  errors[right] = (errors[right] ?? 0) - 1;
  if (-(errors[right] ?? 0) < LEAST_ERROR) return;
  addTimes(bias, 0, errors, -BIAS_RATE);
  stepInto(model, seen, stepOut(model, said, errors));
}

/** What is left counts twice, so that all of it means as much as half of it did. */
function halfOf({ ids, weights }: Features, random: () => number): Features {
  const kept = weights.map((weight) => (random() < 0.5 ? 0 : 2 * weight));
  return { ids: ids.filter((_, at) => kept[at] !== 0), weights: kept.filter((weight) => weight !== 0) };
}

function saidBy({ into, offset, units, random }: GrowingHidden, { ids, weights }: Features): Float32Array {
  const said = Float32Array.from(offset);
  for (let at = 0; at < ids.length; at += 1) {
    const row = (ids[at] ?? 0) * units;
    const weight = weights[at] ?? 0;
    for (let unit = 0; unit < units; unit += 1) {
      said[unit] = (said[unit] ?? 0) + weight * (into[row + unit] ?? 0);
    }
  }
  return said.map((value) => (random() < 0.5 ? 0 : 2 * Math.tanh(value)));
}

/** @returns by how much each unit was wrong */
function stepOut({ out, outSquares }: GrowingHidden, said: Float32Array, errors: Float32Array): Float32Array {
  const width = errors.length;
  const square = squareOf(errors) / width;
  const wrong = new Float32Array(said.length);
  for (let unit = 0; unit < said.length; unit += 1) {
    const value = said[unit] ?? 0;
    if (value === 0) continue;
    const row = unit * width;
    let sum = 0;
    for (let label = 0; label < width; label += 1) sum += (errors[label] ?? 0) * (out[row + label] ?? 0);
    // The slope of twice the hyperbolic tangent.
    wrong[unit] = sum * (2 - (value * value) / 2);
    const squares = (outSquares[unit] ?? 0) + square * value * value;
    outSquares[unit] = squares;
    addTimes(out, row, errors, (-RATE * value) / Math.sqrt(squares));
  }
  return wrong;
}

function stepInto(
  { into, intoSquares, offset, units }: GrowingHidden,
  { ids, weights }: Features,
  wrong: Float32Array,
): void {
  const square = squareOf(wrong) / units;
  addTimes(offset, 0, wrong, -OFFSET_RATE);
  for (let at = 0; at < ids.length; at += 1) {
    const place = ids[at] ?? 0;
    const weight = weights[at] ?? 0;
    const squares = (intoSquares[place] ?? 0) + square * weight * weight;
    intoSquares[place] = squares;
    addTimes(into, place * units, wrong, (-RATE * weight) / Math.sqrt(squares));
  }
}

function addTimes(to: Float32Array, from: number, values: Float32Array, times: number): void {
  for (let at = 0; at < values.length; at += 1) {
    to[from + at] = (to[from + at] ?? 0) + times * (values[at] ?? 0);
  }
}

function squareOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** @returns what was learned so far, in a byte for each weight of a feature. */
export function toHiddenModel(
  model: Pick<GrowingHidden, 'units' | 'into' | 'offset' | 'out' | 'bias'>,
): HiddenModel {
  const { units, into, offset, out, bias } = model;
  return { units, ...weightsToBytes(into, units), offset, out, bias };
}
