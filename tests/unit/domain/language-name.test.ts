import { expect, it } from 'vitest';
import { languageName } from '../../../lib/domain/language-name';

it.each([
  ['de', 'German'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['no tag', 'no tag'],
  ['', ''],
])('%j is %j', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
