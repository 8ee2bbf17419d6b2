import { describe, expect, it } from 'vitest';
import { buildSimilarity } from '../../../lib/ranking/_similarity/build-similarity';
import { indexedSimilarity, listResponses } from '../../../lib/ranking/_similarity/indexed-similarity';
import { createNearness, newNearness } from '../../../lib/ranking/_similarity/nearness';
import { readMakeUp, readText, wordVectors } from '../../../lib/ranking/_similarity/read-text';
import type { Answered, Similarity } from '../../../lib/ranking/_similarity/similarity';
import { decodeVectors, encodeVectors } from '../../../lib/ranking/_similarity/vector-bytes';
import { HOSTILE_TEXTS } from '../hostile-texts';

const PARCEL = 0;
const REFUND = 1;
const GRINDER = 2;
const ANSWERED: readonly Answered[] = [
  { text: 'Parcel not delivered', response: PARCEL },
  { text: 'my package has not arrived yet', response: PARCEL },
  { text: 'Refund', response: REFUND },
  { text: 'I want my money back', response: REFUND },
  { text: 'Grinder broken', response: GRINDER },
  { text: 'the grinder makes a loud noise and stops', response: GRINDER },
];
const build = (answered = ANSWERED, count = 3) => buildSimilarity(count, answered);
const best = (similarity: Similarity, text: string) => {
  const chances = similarity.chances(text);
  return chances.indexOf(Math.max(...chances));
};

describe('what tells which response answers a text', () => {
  it.each([
    ['where is my parcel', PARCEL],
    ['please give me the money back', REFUND],
    ['grinders are too loud', GRINDER],
    // Not one of these words stands in any example.
    ['reimburse the cash', REFUND],
  ])('%j', (text, response) => {
    expect(best(build(), text)).toBe(response);
  });

  it('gives the same every time, and never more than all chances there are', () => {
    const chances = build().chances('my parcel is late');
    expect(build().chances('my parcel is late')).toEqual(chances);
    expect(chances).toHaveLength(3);
    expect(chances.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1.00001);
  });

  it('learns one choice at once, and also that nothing fits', () => {
    const similarity = build();
    const text = 'do you ship to Norway';
    const before = [...similarity.chances(text)];
    similarity.learn({ text, response: GRINDER });
    expect(best(similarity, text)).toBe(GRINDER);
    similarity.learn({ text, response: null });
    expect(similarity.chances(text)[GRINDER]).toBeLessThan(1);
    expect(best(similarity, 'where is my parcel')).toBe(PARCEL);
    expect(before).toHaveLength(3);
  });

  it.each(HOSTILE_TEXTS)('takes %j', (text) => {
    const similarity = build();
    similarity.learn({ text, response: PARCEL });
    expect([...similarity.chances(text)].every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });

  it.each([0, 1])('works with %i responses', (count) => {
    expect(build([], count).chances('anything')).toHaveLength(count);
  });

  it('holds back what it is not sure of, as often as it was wrong before', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      ANSWERED.map((each) => ({ ...each, text: `${each.text} ${at % 7}` })),
    );
    const similarity = build(many.flat());
    expect(similarity.leastChance).toBeGreaterThan(0.5);
    expect(Math.max(...similarity.chances('my package has not arrived'))).toBeGreaterThan(
      similarity.leastChance,
    );
  });
});

describe('with many examples of each response', () => {
  // Enough of them that two layers learn.
  const many = Array.from({ length: 40 }, (_, at) =>
    ANSWERED.map(({ text, response }) => ({ text: `${text} ${at % 7}`, response })),
  ).flat();
  const taught = build(many);

  it('tells them apart, and gives the same every time', () => {
    expect(best(taught, 'where is my parcel')).toBe(PARCEL);
    expect(best(taught, 'money back please')).toBe(REFUND);
    expect(build(many).chances('grinders')).toEqual(taught.chances('grinders'));
  });

  it('learns one choice at once, also that nothing fits, and keeps what it knew', () => {
    const similarity = build(many);
    const text = 'my package made a loud noise';
    const other = (best(similarity, text) + 1) % 3;
    similarity.learn({ text, response: other });
    expect(best(similarity, text)).toBe(other);
    const sure = similarity.chances(text)[other] ?? 0;
    similarity.learn({ text, response: null });
    expect(similarity.chances(text)[other]).toBeLessThan(sure);
    expect(best(similarity, 'I want my money back')).toBe(REFUND);
  });

  it.each(HOSTILE_TEXTS)('takes %j', (text) => {
    taught.learn({ text, response: PARCEL });
    expect([...taught.chances(text)].every((chance) => chance >= 0 && chance <= 1)).toBe(true);
  });
});

describe('the shipped word vectors', () => {
  it('survive being written down, and are found cut off', () => {
    const written = encodeVectors(wordVectors());
    expect(decodeVectors(written)).toEqual(wordVectors());
    expect(() => decodeVectors(written.slice(0, -8))).toThrow('cut off');
  });

  it.each([
    ['buy', 'purchase', 'weather'],
    ['bill', 'invoice', 'song'],
    ['arrive', 'deliver', 'password'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    const meaning = (text: string) => readText(text).meaning;
    const likeness = (a: Float32Array, b: Float32Array) =>
      a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
    expect(likeness(meaning(word), meaning(near))).toBeGreaterThan(likeness(meaning(word), meaning(far)));
  });
});

describe('the index of a large library', () => {
  const many = Array.from({ length: 400 }, (_, response) => ({
    text: `machine number${response} kind${response % 7}`,
    response,
  }));
  const made = listResponses(400, many);

  it('finds what shares rare words', () => {
    const index = indexedSimilarity(made);
    for (const at of [0, 7, 399]) expect(best(index, `about the number${at} please`)).toBe(at);
    expect(Math.max(...index.chances('nothing of it'))).toBeLessThan(0.05);
  });

  it('is what many responses are ranked by, and learns one choice at once', () => {
    const similarity = build(many, 400);
    expect(similarity.isTried).toBe(false);
    similarity.learn({ text: 'my gasket leaks', response: 9 });
    similarity.learn({ text: 'my gasket leaks', response: null });
    expect(best(similarity, 'the gasket leaks again')).toBe(9);
  });
});

describe('what is near', () => {
  const near = (texts: readonly string[]) => {
    const nearness = createNearness(newNearness(2));
    texts.forEach((text, at) => {
      nearness.add(readMakeUp(text).features, at % 2);
    });
    return (text: string) => nearness.isFar(readMakeUp(text).features);
  };
  const known = Array.from(
    { length: 12 },
    (_, at) => `${at % 2 === 0 ? 'grinder broken' : 'late parcel'} ${at}`,
  );

  it('is told from a dozen texts on', () => {
    expect(near(known.slice(1))('grinder broken')).toBeNull();
    expect(near(known)('my grinder is broken')).toBe(false);
    expect(near(known)('zzz yyy qqq')).toBe(true);
    expect(near(known)('')).toBe(true);
  });

  it('is told by the index of a large library', () => {
    const texts = known.map((text, at) => ({ text, response: at % 2 }));
    const similarity = indexedSimilarity(listResponses(2, texts));
    expect(similarity.isFar('grinder broken')).toBe(false);
    expect(similarity.isFar('zzz yyy qqq')).toBe(true);
  });
});
