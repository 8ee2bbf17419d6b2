// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapter } from '../../../lib/sites/x';
import { openFixture, openPage, readAll } from './read-fixture';

const { page } = openFixture({ site: 'x', name: 'status' });
const [FIRST, FOCAL, ANSWER] = ['20', '21', '22'].map((end) => `17800000000000000${end}`);

/** @returns what each tweet of the page is told to answer, at that address. */
function parentsAt(address: string, change: (document: Document) => void = () => {}) {
  const shown = openPage(page.document.documentElement.outerHTML, address);
  change(shown.document);
  return readAll(adapter, shown).map(({ read: { post } }) => [post.key, post.parentKey]);
}

function cellOf(document: Document, id = ''): Element | null | undefined {
  return document.querySelector(`a[href*="/status/${id}"]`)?.closest('[data-testid="cellInnerDiv"]');
}

describe('a conversation', () => {
  it('keeps its order while the tweet that it is about is scrolled out of the page', () => {
    const parents = parentsAt(page.url.href, (document) => cellOf(document, FOCAL)?.remove());
    expect(parents.slice(0, 2)).toEqual([
      [`x:${FIRST}`, null],
      [`x:${ANSWER}`, `x:${FOCAL}`],
    ]);
  });

  it('takes in no advertisement among its answers', () => {
    const parents = parentsAt(page.url.href, (document) => {
      for (const time of cellOf(document, ANSWER)?.querySelectorAll('time') ?? []) time.remove();
    });
    expect(parents).toContainEqual([`x:${ANSWER}`, null]);
  });

  it.each(['quotes', 'retweets', 'photo/1'])('is none behind /%s', (what) => {
    const parents = parentsAt(`${page.url.href}/${what}`);
    expect(parents.every(([, parent]) => parent === null)).toBe(true);
  });
});

it('takes no box of the page behind a picture', () => {
  const shown = { ...page, url: new URL(`${page.url.href}/photo/1`) };
  const boxes = readAll(adapter, shown).map(({ element }) => adapter.findComposer?.(element, shown));
  expect(boxes.filter(Boolean)).toEqual([]);
});
