import { expect, it } from 'vitest';
import { piecesOf } from '../../../lib/recognition/about-text';
import { shapeOf, styleOf } from '../../../lib/recognition/name-shape';
import { isOrdinary } from '../../../lib/recognition/ordinary-words';

it.each([
  ['GIVE ME MY MONEY', 'shouted'],
  ['i just want my money', 'small'],
  ['Harbor Recalls Grinders After Fire', 'headline'],
  ['The grinder from Harbor leaks', 'plain'],
  ['', 'small'],
])('%j is written %s', (text, style) => {
  expect(styleOf(piecesOf(text))).toBe(style);
});

it.each([
  ['Finch', 'plain', false, 'capital'],
  ['Finch', 'plain', true, 'untold'],
  ['Finch', 'headline', false, 'untold'],
  ['finch', 'plain', false, 'lower'],
  ['finch', 'small', false, 'untold'],
  ['FINCH', 'shouted', false, 'untold'],
  ['FINCH', 'plain', false, 'upper'],
  ['iFinch', 'small', false, 'mixed'],
  ['Harbor & Finch', 'plain', false, 'capital'],
] as const)('%s in a %s text (opening a sentence: %s) is %s', (name, style, opens, shape) => {
  expect(shapeOf(name, style, opens)).toBe(shape);
});

it.each([
  ['time', true],
  ['Sparrow', true],
  ['The Moon', true],
  ['Wirbelo', false],
  ['Moon Wirbelo', false],
  ['', false],
])('%j is an ordinary word: %s', (name, ordinary) => {
  expect(isOrdinary(name)).toBe(ordinary);
});
