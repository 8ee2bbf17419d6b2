import { expect, it } from 'vitest';
import { EVERYTHING, searchLibrary } from '../../../lib/desk-model/library-search';
import { createNarrowSearch } from '../../../lib/desk-model/narrow-search';
import type { Response } from '../../../lib/domain/response';
import { madeUpResponse, NOW } from '../domain/made-up-response';

const TITLES = ['Warranty 1', 'Warranty 12', 'Refund 12', 'Würze', 'Parcel'];
const responses = TITLES.map((title, at) =>
  madeUpResponse({ id: String(at), title, body: 'Hello.', owner: at % 2 === 0 ? 'Ana' : null }),
);
const titlesOf = (found: readonly Response[]) => found.map(({ title }) => title);

it('finds at each key what a whole search finds, whatever was typed and deleted before', () => {
  const find = createNarrowSearch();
  const typed = [
    '',
    'w',
    'wa',
    'w',
    'wu',
    'w 1',
    'w 12',
    '12',
    '12 w',
    '2',
    '',
    'warranty 12',
    'z',
    'za',
    'a',
  ];
  for (const text of [...typed, ...typed.toReversed()]) {
    for (const owner of text.length % 2 === 0 ? [''] : ['', 'Ana']) {
      const search = { ...EVERYTHING, text, owner };
      expect(titlesOf(find(responses, search, NOW)), text).toEqual(
        titlesOf(searchLibrary(responses, search, NOW)),
      );
    }
  }
});

it('looks only through what was found before the letter that came', () => {
  let looked = 0;
  const watched = responses.map((response) => ({
    ...response,
    get owner() {
      looked += 1;
      return 'Ana';
    },
  }));
  const find = createNarrowSearch();
  const lookedAt = (text: string) => {
    looked = 0;
    find(watched, { ...EVERYTHING, text, owner: 'Ana' }, NOW);
    return looked;
  };
  expect(['', 'w', 'wa', 'war', 'war 12', 'war 12 '].map(lookedAt)).toEqual([5, 5, 3, 2, 2, 0]);
  expect(['war', 'wa', '', 'p'].map(lookedAt)).toEqual([0, 0, 0, 5]);
});

it('gives the very same list where nothing is left out', () => {
  const find = createNarrowSearch();
  expect(find(responses, EVERYTHING, NOW)).toBe(responses);
  const two = find(responses, { ...EVERYTHING, text: 'warr' }, NOW);
  expect(find(responses, { ...EVERYTHING, text: 'warranty' }, NOW)).toBe(two);
});

it('begins anew where the library is another one', () => {
  const find = createNarrowSearch();
  const search = { ...EVERYTHING, text: 'parcel' };
  expect(titlesOf(find(responses, search, NOW))).toEqual(['Parcel']);
  const more = [...responses, madeUpResponse({ id: '9', title: 'Parcel 2', body: 'Hello.' })];
  expect(titlesOf(find(more, search, NOW))).toEqual(['Parcel', 'Parcel 2']);
});
