import { expect, it } from 'vitest';
import { joinSpans } from '../../../lib/domain/join-spans';

it.each([
  [[], []],
  [[[4, 9]], [[4, 9]]],
  [
    [
      [3, 12],
      [0, 5],
      [14, 16],
    ],
    [
      [0, 12],
      [14, 16],
    ],
  ],
  [
    [
      [0, 4],
      [1, 2],
      [4, 6],
    ],
    [[0, 6]],
  ],
])('spans %j are %j', (spans, joined) => {
  const toSpan = ([start = 0, end = 0]: number[]) => ({ start, end });
  expect(joinSpans(spans.map(toSpan))).toEqual(joined.map(toSpan));
});
