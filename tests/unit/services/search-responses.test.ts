import { expect, it } from 'vitest';
import { searchResponses } from '../../../lib/services/search-responses';
import { madeUpResponse } from '../domain/made-up-response';
import { madeUpTarget } from './made-up-target';

const library = [
  madeUpResponse({ id: 'body', title: 'Next steps', body: 'About your Café grinder.', topics: [] }),
  madeUpResponse({ id: 'title', title: 'Grinder defect', body: 'Sorry.', topics: ['repair'] }),
  madeUpResponse({
    id: 'other',
    title: 'Opening hours',
    body: 'At nine.',
    topics: ['shop'],
    examples: ['when open?'],
  }),
  madeUpResponse({ id: 'japanese', title: '営業時間', body: '九時からです。', topics: [] }),
  madeUpResponse({ id: 'draft', title: 'Grinder draft', status: 'draft', approvals: [] }),
];

it.each([
  ['grinder', ['title', 'body']],
  ['GRIND', ['title', 'body']],
  ['cafe', ['body']],
  ['grinder repair', ['title']],
  ['inder', []],
  ['when', ['other']],
  ['時間', ['japanese']],
  ['', ['body', 'title', 'other', 'japanese']],
  ['  !? ', ['body', 'title', 'other', 'japanese']],
  ['.*(', ['body', 'title', 'other', 'japanese']],
])('%j finds %j', (query, ids) => {
  expect(searchResponses(library, query, madeUpTarget()).map(({ id }) => id)).toEqual(ids);
});
