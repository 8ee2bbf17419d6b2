import { attributeIn } from './_attribute';
import { selectorCandidates } from './_candidates';
import { readHnPlace } from './_hackernews-place';
import { detailsOf, isPlaceholder, NOT_IN_TEXT, textRootsOf } from './_hackernews-row';
import { isOnHost } from './_hosts';
import { assemblePost, shortField } from './_posts';
import { readInstant } from './_times';
import type { Page, ReadPost, SiteAdapter } from './index';

const ORIGIN = 'https://news.ycombinator.com';
const HANDLE = /^[\w-]{1,64}$/;

/** Hacker News: stories and comments, each in a table row with its id. */
export const adapter: SiteAdapter = {
  id: 'hackernews',
  name: 'Hacker News',
  limit: null,
  matches: ({ url }) => isOnHost(url, ['news.ycombinator.com']),
  ...selectorCandidates('tr.athing[id], tr.comtr[id]', (row) => !isPlaceholder(row)),
  readPost,
  findComposer,
  readAccount: ({ document }) => shortField(document.querySelector('a#me')?.textContent),
};

function readPost(row: Element, page: Page): ReadPost | null {
  if (!/^\d+$/.test(row.id)) return null;
  const details = detailsOf(row);
  const name = shortField(details?.querySelector('.hnuser')?.textContent);
  const handle = name !== null && HANDLE.test(name) ? name : null;
  const textRoots = textRootsOf(row);
  if (textRoots.length === 0) return null;
  const age = details?.querySelector('.age') ?? null;
  const profileUrl = handle === null ? null : `${ORIGIN}/user?id=${handle}`;
  return assemblePost({
    site: adapter.id,
    id: row.id,
    author: { name, handle, profileUrl },
    textRoots,
    skipText: NOT_IN_TEXT,
    permalink: `${ORIGIN}/item?id=${row.id}`,
    // "2026-01-31T09:15:00 1769850900": UTC, then the same in seconds.
    postedAt: readInstant(age?.getAttribute('title')?.split(' ')[0], 'Z'),
    postedAtText: age?.textContent ?? null,
    ...readHnPlace(row, page),
  });
}

function findComposer(row: Element, page: Page): HTMLElement | null {
  for (const form of page.document.querySelectorAll('form')) {
    const parent = attributeIn(form, 'input[name="parent"]', 'value');
    const box = form.querySelector<HTMLElement>('textarea[name="text"]');
    if (parent === row.id && box !== null) return box;
  }
  return null;
}
