import { hashUnits } from '../../lib/domain/tokens.ts';
import { visitWordStems } from '../../lib/ranking/_similarity/visit-word-stems.ts';
import type { WordVectors } from '../../lib/ranking/_similarity/word-vectors.ts';
import { countMatrix, type Matrix } from './count-matrix.ts';
import type { TrainingText } from './read-texts.ts';
import { reduceMatrix } from './reduce-matrix.ts';

/** Rarer words would learn from accidents. */
const LEAST_TEXTS = 3;
/** Words so far apart are still beside each other. */
const WINDOW = 4;
/** For each of the two kinds of neighbour. */
const DIMENSIONS = 48;
/** Words in this share of texts count half (Arora et al. 2017, "smooth inverse frequency"). */
const HALF_WORTH = 0.01;

/**
 * Words are known by their company: by the words around them, and by the purposes of the texts they stand in. Both
 * tables of surprise (positive pointwise mutual information) are brought down to few dimensions.
 */
export function trainVectors(texts: readonly TrainingText[]): WordVectors {
  const read = texts.map(({ text, purpose }) => ({ words: stemsOf(text), purpose }));
  const counts = new Map<string, number>();
  for (const { words } of read)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([stem, count]) => ({ stem, count, hash: hashUnits(stem) >>> 0 }))
    .toSorted((a, b) => a.hash - b.hash);
  const places = new Map(vocabulary.map(({ stem }, at) => [stem, at]));
  const known = read.map(({ words, purpose }) => ({
    words: words.flatMap((word) => places.get(word) ?? []),
    purpose,
  }));
  const parts = [purposeCounts(known, vocabulary.length), neighbourCounts(known, vocabulary.length)].map(
    (matrix) => reduceMatrix(matrix, DIMENSIONS),
  );
  return {
    dimensions: parts.length * DIMENSIONS,
    stems: Uint32Array.from(vocabulary, ({ hash }) => hash),
    worth: Uint8Array.from(vocabulary, ({ count }) =>
      Math.max(1, Math.round((255 * HALF_WORTH) / (HALF_WORTH + count / texts.length))),
    ),
    table: sideBySide(parts, vocabulary.length),
  };
}

interface KnownText {
  readonly words: readonly number[];
  readonly purpose: string | null;
}

function stemsOf(text: string): string[] {
  const stems: string[] = [];
  visitWordStems(text, (_, stem) => stems.push(stem));
  return stems;
}

function purposeCounts(texts: readonly KnownText[], rows: number): Matrix {
  const purposes = [...new Set(texts.flatMap(({ purpose }) => purpose ?? []))].toSorted();
  const { add, matrix } = countMatrix(rows, purposes.length);
  const columns = new Map(purposes.map((purpose, at) => [purpose, at]));
  for (const { words, purpose } of texts) {
    const column = purpose === null ? undefined : columns.get(purpose);
    if (column !== undefined) for (const word of new Set(words)) add(word, column, 1);
  }
  return matrix();
}

function neighbourCounts(texts: readonly KnownText[], rows: number): Matrix {
  const { add, matrix } = countMatrix(rows, rows);
  for (const { words } of texts) {
    words.forEach((word, at) => {
      for (let distance = 1; distance <= WINDOW; distance += 1) {
        const other = words[at + distance];
        if (other === undefined) continue;
        add(word, other, 1 / distance);
        add(other, word, 1 / distance);
      }
    });
  }
  return matrix();
}

function sideBySide(parts: readonly Float64Array[], rows: number): Int8Array {
  const table = new Int8Array(rows * parts.length * DIMENSIONS);
  for (let row = 0; row < rows; row += 1) {
    parts.forEach((part, nth) => {
      const values = part.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
      const length = Math.hypot(...values) || 1;
      values.forEach((value, at) => {
        table[(row * parts.length + nth) * DIMENSIONS + at] = Math.round((127 * value) / length);
      });
    });
  }
  return table;
}
