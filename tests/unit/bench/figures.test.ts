import { describe, expect, it } from 'vitest';
import { compareInTurns } from '../../../bench/figures/compare-in-turns';
import { median, medianRatio } from '../../../bench/figures/median';
import { oneByOne } from '../../../bench/figures/one-by-one';
import { parseArguments } from '../../../bench/parse-arguments';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of ratios is taken round by round: a slow round counts once', () => {
    expect(medianRatio([2, 40, 2], [1, 20, 1])).toBe(2);
  });
});

describe('compareInTurns', () => {
  it('runs both sides once a round, in changing order, after the rounds that warm up', async () => {
    const calls: string[] = [];
    const sides = { ours: () => calls.push('ours'), bare: () => calls.push('bare') };
    await compareInTurns(sides, 2, 1);
    expect(calls.join(' ')).toBe('bare ours ours bare bare ours');
  });
});

it('oneByOne goes through the pieces, and begins again', () => {
  const seen: string[] = [];
  const next = oneByOne(['a', 'b'], (piece) => seen.push(piece));
  for (let call = 0; call < 3; call += 1) next();
  expect(seen).toEqual(['a', 'b', 'a']);
});

describe('the arguments', () => {
  it.each([
    [[], { name: null, postsFile: null }],
    [['match-1000'], { name: 'match-1000', postsFile: null }],
    [['match-1000', '--posts', 'a.csv'], { name: 'match-1000', postsFile: 'a.csv' }],
    [['one', 'two'], null],
    [['--other'], null],
  ])('%j', (words, expected) => {
    expect(parseArguments(words)).toEqual(expected);
  });
});
