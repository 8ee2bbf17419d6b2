import { expect, it } from 'vitest';
import { firstNameOf } from '../../../lib/domain/first-name';

it.each([
  ['Mara L.', 'mara.lk', 'Mara'],
  ['Mara', 'mlind', 'Mara'],
  ['Anne-Marie Dupont', null, 'Anne-Marie'],
  ['Søren Østergård', 'so', 'Søren'],
  ['  Jo   Berg ', 'x', 'Jo'],
  ['Мария Петрова', 'm', 'Мария'],
  ['Jose\u0301 Ruiz', 'j', 'José'],
  // A handle is not a name.
  ['mara.lk', 'mara.lk', null],
  ['Harborfan', 'harborfan_22', null],
  ['mara', 'mlind', null],
  ['@Mara', 'm', null],
  // Nor is a company, a title, a slogan.
  ['Coffee Lover', 'c', null],
  ['Berg Support', 'b', null],
  ['Dr Berg', 'b', null],
  ['ACME Tools', 'a', null],
  ['Lind, Mara', 'm', null],
  ['Mara ☕', 'm', null],
  ['J4ne Doe', 'j', null],
  ['山田 太郎', 'y', null],
  ['One Two Three Four Five', 'o', null],
  ['<b>Mara</b>', 'm', null],
  ['{{agent.name}}', 'm', null],
  ['', 'm', null],
  [null, 'Mara', null],
])('%j (@%j) gives %j', (name, handle, expected) => {
  expect(firstNameOf({ name, handle })).toBe(expected);
});
