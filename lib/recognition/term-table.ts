import { Tokens, tokenRows } from '../domain/tokens';
import type { Term } from './term';

/**
 * All terms as one tree of token hashes, each term from its LAST token to its first, kept in flat arrays. Reading a
 * text then needs one look per token, and more only where a term really may end. Bytes at 10,000 terms: about 1 MB.
 */
export interface TermTable<Found extends Term> {
  readonly terms: readonly Found[];
  /** Bit set of the hashes with which any term ends; answers nearly every token of a text with "no". */
  readonly lastTokens: Int32Array;
  /** Open addressing: parent node and token hash give the child node; 0 in `children` is a free place. */
  readonly parents: Int32Array;
  readonly hashes: Int32Array;
  readonly children: Int32Array;
  /** Per node: the first term that is complete there, or -1; `nextTerms` goes on from it. */
  readonly firstTerms: Int32Array;
  readonly nextTerms: Int32Array;
  /** Per node: 1 where longer terms go on. */
  readonly deeper: Uint8Array;
  /** Tokens of the longest term. */
  readonly depth: number;
  /** Bytes of all arrays. */
  readonly bytes: number;
}

const ROOT = 0;
const NO_TERM = -1;
/** Bits per token kept in the set: one in 16 or less says "perhaps" in vain. */
const BITS_PER_TOKEN = 32;
const LEAST_BITS = 4_096;

/** Builds the table; a term without any token (only punctuation) is never found. */
export function buildTermTable<Found extends Term>(terms: readonly Found[]): TermTable<Found> {
  const { tokenHashes, ends, depth } = readTerms(terms);
  const places = powerOfTwo(2 * tokenHashes.length + 2);
  const table = {
    terms,
    lastTokens: new Int32Array(powerOfTwo(Math.max(LEAST_BITS, terms.length * BITS_PER_TOKEN)) / 32),
    parents: new Int32Array(places),
    hashes: new Int32Array(places),
    children: new Int32Array(places),
    firstTerms: new Int32Array(tokenHashes.length + 1).fill(NO_TERM),
    nextTerms: new Int32Array(terms.length).fill(NO_TERM),
    deeper: new Uint8Array(tokenHashes.length + 1),
    depth,
    bytes: 0,
  };
  addTerms(table, tokenHashes, ends);
  return { ...table, bytes: bytesOf(table) };
}

/** @returns the node reached from `parent` by a token, or 0 where no term goes on so. */
export function childOf(table: TermTable<Term>, parent: number, hash: number): number {
  return table.children[placeOf(table, parent, hash)] ?? ROOT;
}

type Arrays = Omit<TermTable<Term>, 'bytes'>;

function addTerms(table: Arrays, tokenHashes: readonly number[], ends: readonly number[]): void {
  let nodes = 1;
  let from = 0;
  for (const [term, end] of ends.entries()) {
    let node = ROOT;
    for (let at = end - 1; at >= from; at -= 1) {
      const hash = tokenHashes[at] ?? 0;
      const place = placeOf(table, node, hash);
      if (node === ROOT) addLastToken(table.lastTokens, hash);
      else table.deeper[node] = 1;
      if (table.children[place] === ROOT) {
        table.parents[place] = node;
        table.hashes[place] = hash;
        table.children[place] = nodes;
        nodes += 1;
      }
      node = table.children[place] ?? ROOT;
    }
    if (node !== ROOT) completeTerm(table, node, term);
    from = end;
  }
}

function completeTerm(table: Arrays, node: number, term: number): void {
  table.nextTerms[term] = table.firstTerms[node] ?? NO_TERM;
  table.firstTerms[node] = term;
}

function addLastToken(bits: Int32Array, hash: number): void {
  const index = (hash >>> 5) & (bits.length - 1);
  bits[index] = (bits[index] ?? 0) | (1 << (hash & 31));
}

/** @returns where that child stands, or the free place where it would. */
function placeOf(table: Arrays, parent: number, hash: number): number {
  const { parents, hashes, children } = table;
  const last = children.length - 1;
  let place = (Math.imul(parent, 0x9e3779b1) ^ hash) & last;
  while (children[place] !== ROOT && (parents[place] !== parent || hashes[place] !== hash)) {
    place = (place + 1) & last;
  }
  return place;
}

/** Tokens of a term read in one go. */
const MOST_TOKENS = 64;

/** Token hashes of all terms one after the other, and where each term's end. */
function readTerms(terms: readonly Term[]): { tokenHashes: number[]; ends: number[]; depth: number } {
  const tokens = new Tokens();
  const rows = tokenRows(MOST_TOKENS);
  const tokenHashes: number[] = [];
  const ends: number[] = [];
  let depth = 0;
  for (const { form } of terms) {
    const from = tokenHashes.length;
    tokens.read(form);
    for (let count = MOST_TOKENS; count === MOST_TOKENS; ) {
      count = tokens.readInto(rows, 0);
      for (let at = 0; at < count; at += 1) tokenHashes.push(rows.hashes[at] ?? 0);
    }
    ends.push(tokenHashes.length);
    depth = Math.max(depth, tokenHashes.length - from);
  }
  return { tokenHashes, ends, depth };
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}

function bytesOf(table: Arrays): number {
  const { lastTokens, parents, hashes, children, firstTerms, nextTerms, deeper } = table;
  const arrays = [lastTokens, parents, hashes, children, firstTerms, nextTerms, deeper];
  return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}
