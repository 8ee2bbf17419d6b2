import { Tokens } from '../domain/tokens';
import type { Hit, Term } from './term';
import { termFits } from './term-fit';
import { childOf, mayEndTerm, type TermTable } from './term-table';

/** More hits than a person would look at; keeps a hostile text from costing memory. */
export const MAX_HITS = 1_000;

/** The last tokens read, in a ring that holds the longest term. */
interface Ring {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The index mask: length less one. */
  readonly mask: number;
}

/**
 * @returns a function that finds every term in a text in one pass, also overlapping ones, in order of their ends; at
 * most `MAX_HITS`. Linear in the text.
 */
export function createFinder<Found extends Term>(table: TermTable<Found>): (text: string) => Hit<Found>[] {
  const tokens = new Tokens();
  const ring = createRing(table.depth);
  const { hashes, starts, ends, mask } = ring;
  return (text) => {
    const hits: Hit<Found>[] = [];
    tokens.read(text);
    for (let count = 0; tokens.next() && hits.length < MAX_HITS; count += 1) {
      const { hash } = tokens;
      const place = count & mask;
      hashes[place] = hash;
      starts[place] = tokens.start;
      ends[place] = tokens.end;
      if (mayEndTerm(table, hash)) collect(table, ring, count, text, hits);
    }
    return hits;
  };
}

/** Walks from the token just read backwards, as long as some term goes on so. */
function collect<Found extends Term>(
  table: TermTable<Found>,
  ring: Ring,
  last: number,
  text: string,
  hits: Hit<Found>[],
): void {
  let node = 0;
  for (let at = last; at >= 0 && last - at < table.depth; at -= 1) {
    node = childOf(table, node, ring.hashes[at & ring.mask] ?? 0);
    if (node === 0) return;
    for (let index = table.firstTerms[node] ?? -1; index >= 0; index = table.nextTerms[index] ?? -1) {
      const term = table.terms[index];
      const spans = spansOf(ring, at, last);
      if (term === undefined || !termFits(term, text, spans)) continue;
      hits.push({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, term });
    }
    if (table.deeper[node] === 0) return;
  }
}

function spansOf(ring: Ring, first: number, last: number): { start: number; end: number }[] {
  const spans = [];
  for (let at = first; at <= last; at += 1) {
    spans.push({ start: ring.starts[at & ring.mask] ?? 0, end: ring.ends[at & ring.mask] ?? 0 });
  }
  return spans;
}

function createRing(depth: number): Ring {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, depth)));
  return {
    hashes: new Int32Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    mask: size - 1,
  };
}
