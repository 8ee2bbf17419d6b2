import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { Matrix } from './count-matrix.ts';
import { eigenOf } from './eigen-of.ts';

/** Rounds of the power method: more change no byte that counts. */
const ROUNDS = 12;
const SEED = 20_261_122;

/**
 * @returns for each row so many numbers, row after row: its place among the strongest directions, each as long as the
 * square root of its strength (a truncated singular value decomposition)
 */
export function reduceMatrix(matrix: Matrix, dimensions: number): Float64Array {
  const { rows } = matrix;
  const random = seededRandom(SEED);
  const basis = Float64Array.from({ length: rows * dimensions }, () => random() - 0.5);
  orthogonalise(basis, rows, dimensions);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis.set(times(matrix, timesTransposed(matrix, basis, dimensions), dimensions));
    orthogonalise(basis, rows, dimensions);
  }
  const image = timesTransposed(matrix, basis, dimensions);
  const { vectors, values } = eigenOf(gram(image, matrix.columns, dimensions), dimensions);
  const reduced = new Float64Array(rows * dimensions);
  for (let row = 0; row < rows; row += 1) {
    for (let to = 0; to < dimensions; to += 1) {
      let sum = 0;
      for (let from = 0; from < dimensions; from += 1) {
        sum += (basis[row * dimensions + from] ?? 0) * (vectors[from * dimensions + to] ?? 0);
      }
      // A strength is the root of its eigenvalue, and the root of that is taken.
      reduced[row * dimensions + to] = sum * Math.max(0, values[to] ?? 0) ** 0.25;
    }
  }
  return reduced;
}

function times({ rows, starts, places, values }: Matrix, right: Float64Array, width: number): Float64Array {
  const product = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    for (let nth = starts[row] ?? 0; nth < (starts[row + 1] ?? 0); nth += 1) {
      addRow(product, row, right, places[nth] ?? 0, values[nth] ?? 0, width);
    }
  }
  return product;
}

function timesTransposed(matrix: Matrix, right: Float64Array, width: number): Float64Array {
  const { rows, columns, starts, places, values } = matrix;
  const product = new Float64Array(columns * width);
  for (let row = 0; row < rows; row += 1) {
    for (let nth = starts[row] ?? 0; nth < (starts[row + 1] ?? 0); nth += 1) {
      addRow(product, places[nth] ?? 0, right, row, values[nth] ?? 0, width);
    }
  }
  return product;
}

function addRow(
  to: Float64Array,
  toRow: number,
  from: Float64Array,
  fromRow: number,
  factor: number,
  width: number,
): void {
  for (let at = 0; at < width; at += 1) {
    to[toRow * width + at] = (to[toRow * width + at] ?? 0) + factor * (from[fromRow * width + at] ?? 0);
  }
}

/** Gram and Schmidt, in place, column after column. */
function orthogonalise(basis: Float64Array, rows: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    for (let before = 0; before < column; before += 1) {
      const shared = product(basis, rows, width, column, before);
      for (let row = 0; row < rows; row += 1) {
        basis[row * width + column] =
          (basis[row * width + column] ?? 0) - shared * (basis[row * width + before] ?? 0);
      }
    }
    const length = Math.sqrt(product(basis, rows, width, column, column)) || 1;
    for (let row = 0; row < rows; row += 1) {
      basis[row * width + column] = (basis[row * width + column] ?? 0) / length;
    }
  }
}

function product(basis: Float64Array, rows: number, width: number, one: number, other: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    sum += (basis[row * width + one] ?? 0) * (basis[row * width + other] ?? 0);
  }
  return sum;
}

function gram(image: Float64Array, rows: number, width: number): Float64Array {
  const square = new Float64Array(width * width);
  for (let one = 0; one < width; one += 1) {
    for (let other = 0; other < width; other += 1) {
      square[one * width + other] = product(image, rows, width, one, other);
    }
  }
  return square;
}
