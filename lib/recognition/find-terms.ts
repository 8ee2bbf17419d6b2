import type { TokenRows } from '../domain/tokens';
import type { Hit, Term } from './term';
import { termFits } from './term-fit';
import { childOf, type TermTable } from './term-table';
import { TextReader } from './text-reader';

/** More hits than a person would look at; keeps a hostile text from costing memory. */
const MAX_HITS = 1_000;

/**
 * @returns a function that finds every term in a text in one pass, also overlapping ones, in order of their ends; at
 * most `MAX_HITS`. Linear in the text.
 */
export function createFinder<Found extends Term>(
  table: TermTable<Found>,
  reader: TextReader = new TextReader(),
): (text: string) => Hit<Found>[] {
  const { rows } = reader;
  const perhaps = new Int32Array(rows.hashes.length);
  return (text) => {
    let end = reader.read(text);
    let count = listPossible(table.lastTokens, rows.hashes, 0, end, perhaps);
    if (count === 0 && reader.isAtEnd) return [];
    const hits: Hit<Found>[] = [];
    for (;;) {
      for (let nth = 0; nth < count; nth += 1) {
        collect(table, rows, perhaps[nth] ?? 0, text, hits);
        if (hits.length >= MAX_HITS) return hits;
      }
      if (reader.isAtEnd) return hits;
      // The next term may begin with the last tokens.
      const more = reader.readMore(end, table.depth);
      end = more.end;
      count = listPossible(table.lastTokens, rows.hashes, more.from, end, perhaps);
    }
  };
}

/** One look at a bit set answers nearly every token with "no term ends here"; the others are listed. @returns how many */
function listPossible(
  lastTokens: Int32Array,
  hashes: Int32Array,
  from: number,
  end: number,
  list: Int32Array,
): number {
  const words = lastTokens.length - 1;
  let count = 0;
  for (let at = from; at < end; at += 1) {
    const hash = hashes[at] ?? 0;
    list[count] = at;
    count += ((lastTokens[(hash >>> 5) & words] ?? 0) >>> (hash & 31)) & 1;
  }
  return count;
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
