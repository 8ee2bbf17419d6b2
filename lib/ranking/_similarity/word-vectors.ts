import { toLengthOne } from '../../learning/to-length-one';
import { placeOf } from './place-of';
import { visitWordStems } from './visit-word-stems';

/** What words mean beside each other: a direction for each word; words used alike point alike. */
export interface WordVectors {
  readonly dimensions: number;
  /** Hashes of stems, ascending. */
  readonly stems: Uint32Array;
  /** How much a word counts in a text, in 255ths: frequent ones little. */
  readonly worth: Uint8Array;
  /** Row after row, in 127ths. */
  readonly table: Int8Array;
}

/** @returns the direction a text points to, of length 1; all zeros where no word of it is known. */
export function meaningOf(text: string, vectors: WordVectors): Float32Array {
  const { dimensions, worth, table } = vectors;
  const sum = new Float32Array(dimensions);
  visitWordStems(text, (hash) => {
    const at = placeOf(hash, vectors.stems);
    if (at < 0) return;
    const weight = worth[at] ?? 0;
    for (let each = 0; each < dimensions; each += 1) {
      sum[each] = (sum[each] ?? 0) + weight * (table[at * dimensions + each] ?? 0);
    }
  });
  return toLengthOne(sum);
}
