import type { SearchRoot, SiteAdapter } from '../sites';

/** Looks for candidates in parts of the page, one part after the other, in short steps. */
export class CandidateSearch {
  readonly #adapterOf: (root: SearchRoot) => SiteAdapter;
  readonly #roots = new Set<SearchRoot>();
  #steps: Iterator<Element | null> | null = null;

  constructor(adapterOf: (root: SearchRoot) => SiteAdapter) {
    this.#adapterOf = adapterOf;
  }

  /** Adds a part to look in, unless it waits already. */
  add(root: SearchRoot): void {
    this.#roots.add(root);
  }

  /** Whether the part still waits as a whole. */
  awaits(root: SearchRoot): boolean {
    return this.#roots.has(root);
  }

  get isDone(): boolean {
    return this.#steps === null && this.#roots.size === 0;
  }

  /** Goes one step further. @returns the candidates that were found by it */
  step(): readonly Element[] {
    if (this.#steps === null) {
      const [root] = this.#roots;
      if (root === undefined) return [];
      this.#roots.delete(root);
      const adapter = this.#adapterOf(root);
      if (adapter.searchCandidates === undefined) return adapter.findCandidates(root);
      this.#steps = adapter.searchCandidates(root);
    }
    const { done, value } = this.#steps.next();
    if (done) this.#steps = null;
    return done || value === null ? [] : [value];
  }
}
