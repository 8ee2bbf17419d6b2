// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PostSchema } from '../../../lib/domain/post';
import { type Page, siteAdapters } from '../../../lib/sites';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { brokenPromises } from './broken-promises';
import { listFixtures, openFixture, readAll, readFixture } from './read-fixture';

const fixtures = listFixtures();

describe.each(fixtures)('$site/$name', (fixture) => {
  const { page, expectation } = openFixture(fixture);
  const adapter = adapterFor(page);

  it('is read as expected', () => {
    expect(readFixture(page)).toEqual(expectation);
  });

  it('is read as every reader promises', () => {
    expect(brokenPromises(adapter, page)).toEqual([]);
  });
});

describe('every adapter', () => {
  it.each(siteAdapters.map(({ id }) => id))('%s has made-up pages', (id) => {
    expect(fixtures.filter(({ site }) => site === id).length).toBeGreaterThan(0);
  });

  it.each(siteAdapters.map(({ id }) => id))('%s has an id that can be stored', (id) => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('a hostile page', () => {
  const hostile = [
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['1 MB', 'coffee '.repeat(160_000)],
    ['lone surrogates', '\ud800 grinder \udfff'],
    ['bidi overrides', '\u202egrinder\u2066'],
    ['nothing', ''],
  ] as const;

  it.each(
    fixtures.flatMap((fixture) =>
      hostile.map(([what, words]) => ({
        ...fixture,
        what,
        words: words.slice(0, fixture.name === 'home' ? undefined : 4096),
      })),
    ),
  )('$site/$name with $what does not break the reader', ({ site, name, words }) => {
    const { page } = openFixture({ site, name });
    spoil(page, words);
    const adapter = adapterFor(page);
    for (const { element, read } of readAll(adapter, page)) {
      expect(PostSchema.safeParse(read.post).error).toBeUndefined();
      expect(read.post.permalink ?? 'https:').toMatch(/^https?:/);
      adapter.findComposer?.(element, page);
    }
  });
});

/** Puts the words into every text, and nonsense into every attribute that a reader looks at. */
function spoil({ document }: Page, words: string): void {
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['datetime', 'title', 'lang'])
      if (element.hasAttribute(name)) element.setAttribute(name, words.slice(0, 5000));
    if (element.hasAttribute('href')) element.setAttribute('href', `javascript:${words.slice(0, 5000)}`);
    if (element.children.length === 0 && element.tagName !== 'SCRIPT') element.textContent = words;
  }
}
