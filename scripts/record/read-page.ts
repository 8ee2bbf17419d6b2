import { adapterFor } from '../../lib/sites/adapter-for.ts';
import { brokenPromises } from '../../tests/unit/sites/broken-promises.ts';
import { type Expectation, openPage, readFixture } from '../../tests/unit/sites/read-fixture.ts';

export type { Expectation };

/** What was read of a page, and how. */
export interface Reading {
  readonly adapter: { readonly id: string; readonly name: string };
  /** How many elements looked like a post. */
  readonly candidates: number;
  readonly expectation: Expectation;
  /** Sentences; with any the contract test fails. */
  readonly brokenPromises: readonly string[];
}

/** Reads the page as the contract test does. */
export function readPage(html: string, url: string): Reading {
  const page = openPage(html, url);
  const adapter = adapterFor(page);
  return {
    adapter: { id: adapter.id, name: adapter.name },
    candidates: adapter.findCandidates(page.document).length,
    expectation: readFixture(page),
    brokenPromises: brokenPromises(adapter, page),
  };
}
