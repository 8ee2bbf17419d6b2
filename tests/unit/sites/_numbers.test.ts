import { expect, it } from 'vitest';
import { readCount, readNumber, readStars } from '../../../lib/sites/_numbers';

it.each([
  ['12', 12],
  ['1.2K likes', 1_200],
  ['3,4 M', 3_400_000],
  ['12.345', 12_345],
  ['1,234 replies', 1_234],
  ['1\u00a0234', 1_234],
  ['2 mensen vonden dit nuttig', 2],
  ['-3', undefined],
  ['−12 points', undefined],
  ['Like', undefined],
  ['', undefined],
  [null, undefined],
])('%s counts %s', (words, count) => {
  expect(readCount(words)).toBe(count);
});

it.each([
  ['4.5 out of 5 stars', 4.5],
  ['4,5 von 5', 4.5],
  ['Rated 3', 3],
  ['unrated', null],
])('%s is the number %s', (words, number) => {
  expect(readNumber(words)).toBe(number);
});

it.each([
  ['4,0 von 5 Sternen', 4],
  ['5つ星のうち4.5', 4.5],
  ['5 yıldız üzerinden 2,0', 2],
  ['a-icon a-star-3', 3],
  ['unrated', null],
])('%s gives %s stars', (words, stars) => {
  expect(readStars(words)).toBe(stars);
});
