// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PostSchema } from '../../../lib/domain/post';
import { type Page, siteAdapters } from '../../../lib/sites';
import { readText } from '../../../lib/sites/_text';
import { adapterFor } from '../../../lib/sites/adapter-for';
import { listFixtures, openFixture, readAll, readComposers } from './read-fixture';

const fixtures = listFixtures();

describe.each(fixtures)('$site/$name', (fixture) => {
  const { page, expectation } = openFixture(fixture);
  const adapter = adapterFor(page);

  it('is read as expected, and left as it was', () => {
    const before = page.document.documentElement.outerHTML;
    const posts = readAll(adapter, page).map(({ read }) => read.post);
    expect(posts).toEqual(expectation.posts);
    expect(adapter.readAccount?.(page) ?? null).toBe(expectation.account);
    expect(readComposers(adapter, page)).toEqual(expectation.composers);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('gives posts that hold to the schema, each under one key', () => {
    const read = readAll(adapter, page);
    for (const { post, textRoots, skipText } of read.map((each) => each.read)) {
      expect(PostSchema.safeParse(post).error).toBeUndefined();
      expect(post.text).toBe(readText(textRoots, skipText).text);
      expect(post.key.startsWith(`${post.site}:`)).toBe(true);
    }
    expect(new Set(read.map((each) => each.read.post.key)).size).toBe(read.length);
  });

  it('finds the same post again from any node within its text', () => {
    for (const { element, read } of readAll(adapter, page)) {
      const node = read.textRoots[0]?.firstChild ?? element;
      expect(adapter.candidateOf(node)).toBe(element);
      expect(adapter.findCandidates(element)[0]).toBe(element);
    }
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
