import { expect, it } from 'vitest';
import { fitsLanguage, fitsNetwork } from '../../../lib/domain/response-scope';

it.each([
  ['en', 'en', true],
  ['en', 'en-GB', true],
  ['pt-BR', 'pt-PT', true],
  ['en', 'EN_us', true],
  ['en', null, true],
  ['en', '', true],
  ['en', 'und', true],
  ['en', 'de', false],
  ['e', 'en', false],
])('a response in %j fits a post in %j: %s', (language, post, expected) => {
  expect(fitsLanguage({ language }, { language: post })).toBe(expected);
});

it.each([
  [[], 'x', true],
  [['x', 'feed'], 'x', true],
  [['feed'], 'x', false],
])('a response for %j fits %j: %s', (networks, site, expected) => {
  expect(fitsNetwork({ networks }, site)).toBe(expected);
});
