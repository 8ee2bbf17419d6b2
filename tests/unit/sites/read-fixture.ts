import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Post } from '../../../lib/domain/post';
import { EDITABLE_SELECTOR } from '../../../lib/page/editable';
import type { Page, ReadPost, SiteAdapter } from '../../../lib/sites';
import { adapterFor } from '../../../lib/sites/adapter-for';

const FIXTURES = join(import.meta.dirname, '../../fixtures/sites');

/** What stands beside a fixture: all that is read of it. */
export interface Expectation {
  readonly url: string;
  readonly account: string | null;
  readonly posts: readonly Post[];
  /** Which of the page's editables answers which post: key to number among all editables of the page. */
  readonly composers: Readonly<Record<string, number>>;
}

export interface Fixture {
  readonly site: string;
  readonly name: string;
}

/** @returns every made-up page of every site. */
export function listFixtures(): Fixture[] {
  return readdirSync(FIXTURES).flatMap((site) =>
    readdirSync(join(FIXTURES, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ site, name: file.slice(0, -'.html'.length) })),
  );
}

/** @returns the page as its own document, and what is expected of it. */
export function openFixture({ site, name }: Fixture): { page: Page; expectation: Expectation } {
  const html = readFileSync(join(FIXTURES, site, `${name}.html`), 'utf8');
  const expectation: Expectation = JSON.parse(readFileSync(join(FIXTURES, site, `${name}.json`), 'utf8'));
  const page = openPage(html, expectation.url);
  return { page, expectation: { ...expectation, url: page.url.href } };
}

/** @returns a page of that text, as if it were at that address */
export function openPage(html: string, url: string): Page {
  return { url: new URL(url), document: new DOMParser().parseFromString(html, 'text/html') };
}

/** @returns all that the page's adapter reads of it. */
export function readFixture(page: Page): Expectation {
  const adapter = adapterFor(page);
  return {
    url: page.url.href,
    account: adapter.readAccount?.(page) ?? null,
    posts: readAll(adapter, page).map(({ read }) => read.post),
    composers: readComposers(adapter, page),
  };
}

/** @returns every candidate that is a post, with its element. */
export function readAll(adapter: SiteAdapter, page: Page): { element: Element; read: ReadPost }[] {
  return adapter.findCandidates(page.document).flatMap((element) => {
    const read = adapter.readPost(element, page);
    return read === null ? [] : [{ element, read }];
  });
}

/** @returns which editable of the page answers each post that one answers. */
export function readComposers(adapter: SiteAdapter, page: Page): Record<string, number> {
  const editables = Array.from(page.document.querySelectorAll(EDITABLE_SELECTOR));
  const found = readAll(adapter, page).flatMap(({ element, read }) => {
    const composer = adapter.findComposer?.(element, page) ?? null;
    return composer === null ? [] : [[read.post.key, editables.indexOf(composer)] as const];
  });
  return Object.fromEntries(found);
}
