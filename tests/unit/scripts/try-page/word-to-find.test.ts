import { expect, it } from 'vitest';
import { wordToFind } from '../../../../scripts/try-page/word-to-find';

it.each([
  ['Replace the gasket, part 7. 🙂', 'Replace'],
  ['Ist sie undicht?\nJa, überall.', 'undicht'],
  ['Yes. 7 of 9', null],
  ['', null],
])('of %j takes %j', (text, word) => {
  expect(wordToFind(text)).toBe(word);
});
