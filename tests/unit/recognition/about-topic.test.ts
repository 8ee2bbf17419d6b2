import { describe, expect, it } from 'vitest';
import { featureOf } from '../../../lib/recognition/about-features';
import {
  countRow,
  emptyTopic,
  findTrust,
  type TopicRow,
  topicScore,
} from '../../../lib/recognition/about-topic';

function row(isAbout: boolean, ...words: string[]): TopicRow {
  return { isAbout, features: words.map((word) => featureOf({ kind: 'word', name: `w:${word}` })) };
}

function topicOf(rows: readonly TopicRow[]) {
  const topic = emptyTopic();
  for (const each of rows) countRow(topic, each);
  for (const _part of findTrust(topic, rows));
  return topic;
}

const TOLD_APART = Array.from({ length: 12 }, (_, nth) => [
  row(true, 'grinder', `a${nth}`),
  row(false, 'hedge', `b${nth}`),
]).flat();
const ALIKE = Array.from({ length: 12 }, (_, nth) => [
  row(true, `a${nth}`, 'and'),
  row(false, `b${nth}`, 'and'),
]).flat();

describe('words of a subject’s posts', () => {
  it.each([
    ['grinder', 1],
    ['hedge', -1],
    ['unknown', 0],
  ])('%s tells %d', (word, sign) => {
    expect(Math.sign(topicScore(topicOf(TOLD_APART), row(true, word).features))).toBe(sign);
  });

  it('are trusted where they tell posts apart, and not where they do not', () => {
    expect(topicOf(TOLD_APART).trust).toBeGreaterThan(0);
    expect(topicOf(ALIKE).trust).toBe(0);
    expect(topicOf(TOLD_APART.slice(0, 2)).trust).toBe(0);
  });

  it('are counted out again', () => {
    const topic = topicOf(TOLD_APART.slice(0, 6));
    const before = topicScore(topic, row(true, 'grinder').features);
    countRow(topic, row(false, 'grinder'));
    expect(topicScore(topic, row(true, 'grinder').features)).toBeLessThan(before);
    countRow(topic, row(false, 'grinder'), -1);
    expect(topicScore(topic, row(true, 'grinder').features)).toBe(before);
  });

  it('say nothing by where a name stands or how it is written', () => {
    const features = [
      featureOf({ kind: 'case', name: 'case:lower' }),
      featureOf({ kind: 'place', name: 'x' }),
    ];
    expect(topicScore(topicOf([{ isAbout: true, features }]), features)).toBe(0);
  });
});
