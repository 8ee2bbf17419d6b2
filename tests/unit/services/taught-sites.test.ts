// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetTaughtSite, keepTaughtSites } from '../../../lib/services/change-taught-sites';
import { loadSettings } from '../../../lib/services/load-settings';
import { previewTaughtSites, writeTaughtSites } from '../../../lib/services/taught-sites-file';
import { expectValue, testStore } from '../storage/test-store';

const FORUM = { post: 'li.entry', text: '.words', author: 'b || @data-by' };
const BOARD = { post: 'tr', text: 'td' };

it('keeps sites by host, replaces and forgets them', async () => {
  const store = await testStore();
  const kept = async () => expectValue(await loadSettings(store)).taughtSites;
  expectValue(await keepTaughtSites(store, { 'forum.example': BOARD }));
  expectValue(await keepTaughtSites(store, { 'board.example': BOARD, 'forum.example': FORUM }));
  expect(await kept()).toEqual({ 'board.example': BOARD, 'forum.example': FORUM });
  expectValue(await forgetTaughtSite(store, 'board.example'));
  expect(await kept()).toEqual({ 'forum.example': FORUM });
  const tooLong = { post: 'p'.repeat(501), text: 'p' };
  expect((await keepTaughtSites(store, { 'bad.example': tooLong })).ok).toBe(false);
});

describe('a file of taught sites', () => {
  it('is written and read again', () => {
    const text = writeTaughtSites({ 'forum.example': FORUM });
    const known = { 'forum.example': FORUM, 'board.example': BOARD };
    expect(expectValue(previewTaughtSites(text, {}, document))).toEqual([
      { host: 'forum.example', state: 'new', parts: FORUM, reason: null },
    ]);
    expect(expectValue(previewTaughtSites(text, known, document))).toMatchObject([{ state: 'same' }]);
    const other = { 'forum.example': BOARD };
    expect(expectValue(previewTaughtSites(text, other, document))).toMatchObject([{ state: 'replaces' }]);
  });

  it.each([
    ['no name of a site', { 'https://forum.example/': FORUM }],
    ['no description', { 'forum.example': 'li' }],
    ['another part', { 'forum.example': { ...FORUM, code: 'x' } }],
    ['a post that is an attribute', { 'forum.example': { ...FORUM, post: '@id[' } }],
    ['a part that is too long', { 'forum.example': { ...FORUM, time: 'p'.repeat(501) } }],
    ['no text', { 'forum.example': { post: 'li' } }],
  ])('refuses a site with %s, and says why', (_name, sites) => {
    const text = JSON.stringify({ format: 'rapport-taught-sites', version: 1, sites });
    const [preview] = expectValue(previewTaughtSites(text, {}, document));
    expect(preview).toMatchObject({ state: 'refused', parts: null });
    expect(preview?.reason).toMatch(/\.$/);
  });

  it.each(['', 'no json', '{}', '[]', '{"format":"rapport-taught-sites","version":2,"sites":{}}'])(
    'is refused as a whole: %s',
    (text) => expect(previewTaughtSites(text, {}, document).ok).toBe(false),
  );
});
