import { describe, expect, it } from 'vitest';
import { EVERYTHING, type LibrarySearch, searchLibrary } from '../../../lib/desk-model/library-search';
import { madeUpResponse, NOW } from '../domain/made-up-response';

const responses = [
  madeUpResponse({ id: '1', title: 'Café hours', body: 'From 9 to 5.', topics: ['hours'], owner: 'Ana' }),
  madeUpResponse({ id: '2', title: 'Rückgabe', body: 'Schicken Sie es.', language: 'de', status: 'draft' }),
  madeUpResponse({
    id: '3',
    title: 'Recall',
    body: 'Stop using it.',
    department: 'legal',
    status: 'in-review',
  }),
  madeUpResponse({ id: '4', title: 'Old hours', body: 'From 8.', expiresAt: NOW - 1 }),
];
const idsOf = (search: Partial<LibrarySearch>, among = responses) =>
  searchLibrary(among, { ...EVERYTHING, ...search }, NOW)
    .map(({ id }) => id)
    .join('');

describe('the search of the library', () => {
  it.each<[Partial<LibrarySearch>, string]>([
    [{}, '1234'],
    [{ text: 'CAFE' }, '1'],
    [{ text: 'hours from' }, '14'],
    [{ text: 'hours recall' }, ''],
    [{ status: 'in-review' }, '3'],
    [{ status: 'expired' }, '4'],
    [{ status: 'approved' }, '1'],
    [{ department: 'legal' }, '3'],
    [{ language: 'de' }, '2'],
    [{ owner: 'Ana' }, '1'],
    [{ owner: 'Ana', text: 'recall' }, ''],
  ])('%j finds %j', (search, ids) => {
    expect(idsOf(search)).toBe(ids);
  });

  it('finds the new words of a response that has changed, and its old ones no more', () => {
    expect(idsOf({ text: 'stop' })).toBe('3');
    const next = responses.map((each) =>
      each.id === '3' ? { ...each, version: 2, body: 'Send it in.' } : each,
    );
    expect(idsOf({ text: 'stop' }, next)).toBe('');
    expect(idsOf({ text: 'send' }, next)).toBe('3');
  });
});
