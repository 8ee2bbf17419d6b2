import { describe, expect, it } from 'vitest';
import { featureOf } from '../../../lib/recognition/about-features';
import {
  countRow,
  emptyWords,
  findTrust,
  type SubjectRow,
  wordScore,
} from '../../../lib/recognition/subject-words';

function row(isAbout: boolean, ...words: string[]): SubjectRow {
  return { isAbout, features: words.map((word) => featureOf({ kind: 'word', name: `w:${word}` })) };
}

function wordsOf(rows: readonly SubjectRow[]) {
  const words = emptyWords();
  for (const each of rows) countRow(words, each);
  for (const _part of findTrust(words, rows));
  return words;
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
    expect(Math.sign(wordScore(wordsOf(TOLD_APART), row(true, word).features))).toBe(sign);
  });

  it('are trusted where they tell posts apart, and not where they do not', () => {
    expect(wordsOf(TOLD_APART).trust).toBeGreaterThan(0);
    expect(wordsOf(ALIKE).trust).toBe(0);
    expect(wordsOf(TOLD_APART.slice(0, 2)).trust).toBe(0);
  });

  it('are counted out again', () => {
    const words = wordsOf(TOLD_APART.slice(0, 6));
    const before = wordScore(words, row(true, 'grinder').features);
    countRow(words, row(false, 'grinder'));
    expect(wordScore(words, row(true, 'grinder').features)).toBeLessThan(before);
    countRow(words, row(false, 'grinder'), -1);
    expect(wordScore(words, row(true, 'grinder').features)).toBe(before);
  });

  it('say nothing by where a name stands or how it is written', () => {
    const features = [
      featureOf({ kind: 'case', name: 'case:lower' }),
      featureOf({ kind: 'place', name: 'x' }),
    ];
    expect(wordScore(wordsOf([{ isAbout: true, features }]), features)).toBe(0);
  });
});
