import { describe, expect, it } from 'vitest';
import { emptyModel, learnRow, toLinearModel } from '../../../lib/learning/growing-model';
import { type LinearModel, scoreFeatures, shares } from '../../../lib/learning/linear-model';
import { decodeModel, encodeModel } from '../../../lib/learning/model-bytes';
import { seededRandom } from '../../../lib/learning/seeded-random';
import { readFeatures } from '../../../lib/learning/text-features';
import { trainLinear } from '../../../lib/learning/train-linear';

const LABELS = ['parcel', 'payment', 'machine'];
const ROWS = [
  ['parcel', 'My parcel has not arrived yet'],
  ['parcel', 'where is the package you sent last week'],
  ['parcel', 'Delivery is three days late'],
  ['payment', 'I was charged twice for one order'],
  ['payment', 'refund me the money please'],
  ['payment', 'my card was declined at the till'],
  ['machine', 'The grinder stopped working'],
  ['machine', 'the machine leaks water on the counter'],
  ['machine', 'it makes a loud noise when brewing'],
] as const;

const KINDS = { word: 1, pair: 0.7, letters: 0.5, shortest: 3, longest: 5 };
const features = (text: string) => readFeatures(text, KINDS);
const OPTIONS = { labels: LABELS, bits: 10, rate: 0.5, decay: 0 };
const train = (kind: 'one' | 'many', seed = 1) =>
  trainLinear(
    ROWS.map(([label, text]) => ({ features: features(text), labels: [LABELS.indexOf(label)] })),
    { ...OPTIONS, kind, epochs: 30, random: seededRandom(seed) },
  );
const best = (model: LinearModel, text: string) => {
  const scores = scoreFeatures(model, features(text));
  return model.labels[scores.indexOf(Math.max(...scores))];
};

describe('a linear model', () => {
  it.each(['one', 'many'] as const)('learns what it was shown, and words alike (%s)', (kind) => {
    const model = train(kind);
    expect(ROWS.map(([, text]) => best(model, text))).toEqual(ROWS.map(([label]) => label));
    expect(best(model, 'the packages arrive late')).toBe('parcel');
    expect(best(model, 'you charge my cards')).toBe('payment');
  });

  it('is the same byte by byte for the same seed, and survives being written down', () => {
    const written = encodeModel(train('one'));
    expect(encodeModel(train('one'))).toBe(written);
    expect(encodeModel(train('one', 2))).not.toBe(written);
    expect(decodeModel(written)).toEqual(train('one'));
    expect(() => decodeModel(written.slice(0, -40))).toThrow('cut off');
  });

  it('learns one choice at a time', () => {
    const model = emptyModel({ ...OPTIONS, kind: 'one' });
    const share = () =>
      shares(scoreFeatures(toLinearModel(model), features('a crack in the water tank')))[2] ?? 0;
    const before = share();
    learnRow(model, { features: features('there is a crack in my water tank'), labels: [2] });
    expect(share()).toBeGreaterThan(before);
  });

  it.each(['', '!!! ...', '   '])('knows nothing of a text without words: %j', (text) => {
    expect(features(text).ids).toHaveLength(0);
    expect([...shares(scoreFeatures(train('one'), features(text)))].every(Number.isFinite)).toBe(true);
  });
});

describe('the features of a text', () => {
  it.each([
    ['Café Crème', 'cafe creme'],
    ['DON’T', "don't"],
    ['ＦＵＬＬ width', 'full width'],
  ])('are those of its folded words: %s', (a, b) => {
    expect(features(a)).toEqual(features(b));
  });

  it('are each there once, in order, of length one together', () => {
    const { ids, weights } = features('again and again and again, 東京 と ☕');
    expect([...ids]).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    expect(Math.hypot(...weights)).toBeCloseTo(1, 5);
  });
});
