import { expect, it } from 'vitest';
import { judgeLanguage } from '../../../lib/recognition/judge-language';

it.each([
  [null, null, null, null],
  [null, 'de', 'de', 'as it is written'],
  ['und', 'de', 'de', 'as it is written'],
  ['en', null, 'en', 'as the page declares it'],
  ['pt-BR', 'pt', 'pt-BR', 'as the page declares it'],
  ['nb', 'no', 'nb', 'as the page declares it'],
  ['id', 'ms', 'id', 'as the page declares it'],
  ['en', 'de', 'de', 'as it is written, though the page says “en”'],
  ['not a tag', 'de', 'de', 'as it is written, though the page says “not a tag”'],
])('declared %j, written in %j: %j', (declared, detected, value, reason) => {
  expect(judgeLanguage(declared, detected)).toEqual(value === null ? null : { value, reason });
});
