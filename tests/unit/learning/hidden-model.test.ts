import { describe, expect, it } from 'vitest';
import { emptyHidden, learnHiddenRow, toHiddenModel } from '../../../lib/learning/growing-hidden';
import { type HiddenModel, hiddenBytes, scoreUnits, unitsOf } from '../../../lib/learning/hidden-model';
import { seededRandom } from '../../../lib/learning/seeded-random';

const OPTIONS = { labels: 2, places: 32, units: 16 };
/** Eight places each, so that half of them still tell. */
const eightFrom = (first: number) => Array.from({ length: 8 }, (_, at) => first + at);
const [SUN, MOON, SEA, LAND] = [0, 8, 16, 24].map(eightFrom);
/** Each place is in rows of both labels: no sum over places tells these apart. */
const ROWS = [
  { places: [SUN, SEA], label: 0 },
  { places: [MOON, LAND], label: 0 },
  { places: [SUN, LAND], label: 1 },
  { places: [MOON, SEA], label: 1 },
].map(({ places, label }) => {
  const ids = Uint32Array.from(places.flatMap((each) => each ?? []));
  return { features: { ids, weights: new Float32Array(ids.length).fill(0.25) }, labels: [label] };
});

function train(seed = 1): HiddenModel {
  const model = emptyHidden({ ...OPTIONS, random: seededRandom(seed) });
  for (let epoch = 0; epoch < 500; epoch += 1) for (const row of ROWS) learnHiddenRow(model, row);
  return toHiddenModel(model);
}

describe('a model of two layers', () => {
  it('tells features that come together from the same ones apart', () => {
    const model = train();
    const found = ROWS.map(({ features }) => {
      const [first = 0, second = 0] = scoreUnits(model, unitsOf(model, features));
      return first > second ? 0 : 1;
    });
    expect(found).toEqual(ROWS.map(({ labels }) => labels[0]));
  });

  it('is the same for the same seed, and takes a byte for each weight of a place', () => {
    expect(train()).toEqual(train());
    expect(train(2)).not.toEqual(train());
    expect(hiddenBytes(train())).toBe(32 * 16 + 4 * (16 + 16 + 16 * 2 + 2));
  });

  it.each([0, 1, 2, 3, 4, 5, 8])('reads %i features', (count) => {
    const model: HiddenModel = {
      units: 1,
      table: Int8Array.from([1, 2, 4, 8, 16, 32, 64, 127]),
      scale: Float32Array.of(0.001),
      offset: Float32Array.of(0),
      out: Float32Array.of(1),
      bias: Float32Array.of(0),
    };
    const ids = Uint32Array.from({ length: count }, (_, at) => at);
    const sum = model.table.subarray(0, count).reduce((all, weight) => all + weight, 0);
    const [said] = unitsOf(model, { ids, weights: new Float32Array(count).fill(1) });
    expect(said).toBeCloseTo(Math.tanh(sum / 1_000), 5);
  });
});
