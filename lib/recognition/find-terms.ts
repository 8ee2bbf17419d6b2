import { type TokenRows, Tokens, tokenRows } from '../domain/tokens';
import type { Hit, Term } from './term';
import { termFits } from './term-fit';
import { childOf, type TermTable } from './term-table';

/** More hits than a person would look at; keeps a hostile text from costing memory. */
export const MAX_HITS = 1_000;

/** Tokens read in one go, besides those kept from before: a post of usual length, and long texts cost no memory. */
const TOKENS_AT_ONCE = 256;

/**
 * @returns a function that finds every term in a text in one pass, also overlapping ones, in order of their ends; at
 * most `MAX_HITS`. Linear in the text.
 */
export function createFinder<Found extends Term>(table: TermTable<Found>): (text: string) => Hit<Found>[] {
  const tokens = new Tokens();
  const rows = tokenRows(table.depth + TOKENS_AT_ONCE);
  const { hashes } = rows;
  const { lastTokens } = table;
  const words = lastTokens.length - 1;
  return (text) => {
    const hits: Hit<Found>[] = [];
    tokens.read(text);
    for (let kept = 0; hits.length < MAX_HITS; ) {
      const end = tokens.readInto(rows, kept);
      for (let last = kept; last < end; last += 1) {
        const hash = hashes[last] ?? 0;
        // One look at a bit set answers nearly every token with "no term ends here".
        if ((((lastTokens[(hash >>> 5) & words] ?? 0) >>> (hash & 31)) & 1) === 0) continue;
        collect(table, rows, last, text, hits);
        if (hits.length >= MAX_HITS) break;
      }
      if (end < hashes.length) break;
      kept = keepLast(rows, end, table.depth);
    }
    return hits;
  };
}

/** Walks from the token just read backwards, as long as some term goes on so. */
function collect<Found extends Term>(
  table: TermTable<Found>,
  rows: TokenRows,
  last: number,
  text: string,
  hits: Hit<Found>[],
): void {
  let node = 0;
  for (let at = last; at >= 0 && last - at < table.depth; at -= 1) {
    node = childOf(table, node, rows.hashes[at] ?? 0);
    if (node === 0) return;
    for (let index = table.firstTerms[node] ?? -1; index >= 0; index = table.nextTerms[index] ?? -1) {
      const term = table.terms[index];
      if (term === undefined || !termFits(term, text, rows, at, last)) continue;
      hits.push({ start: rows.starts[at] ?? 0, end: rows.ends[last] ?? 0, term });
    }
    if (table.deeper[node] === 0) return;
  }
}

/** Moves the last tokens to the front: the next term may begin with them. @returns how many */
function keepLast({ hashes, starts, ends }: TokenRows, end: number, count: number): number {
  for (const row of [hashes, starts, ends]) row.copyWithin(0, end - count, end);
  return count;
}
