import { expect, it } from 'vitest';
import { wordStems } from '../../../lib/domain/word-stems';

function stems(text: string): number[] {
  return wordStems(text).map(({ stem }) => stem);
}

it.each([
  ['grinder', 'GRINDERS'],
  ['grinder', 'grinding'],
  ['café', 'cafe\u0301'],
  ['Straße', 'strassen'],
  ['珈琲', '珈琲'],
])('%j and %j are alike', (a, b) => {
  expect(stems(a)).toEqual(stems(b));
});

it.each([
  ['grinder', 'grip'],
  ['mug', 'jug'],
])('%j and %j differ', (a, b) => {
  expect(stems(a)).not.toEqual(stems(b));
});

it('leaves out words that say nothing, and gives each of the others once with its place', () => {
  const text = 'The grinder is a Grinder, thanks';
  expect(wordStems(text).map(({ start, end }) => text.slice(start, end))).toEqual(['grinder']);
  expect(stems('to be or not to be')).toEqual([]);
});
