const SWEEPS = 30;
const NOTHING = 1e-12;

/**
 * Of a symmetric matrix, row after row (Jacobi's rotations).
 * @returns its eigenvalues, and its eigenvectors as columns
 */
export function eigenOf(
  symmetric: Float64Array,
  size: number,
): { values: Float64Array; vectors: Float64Array } {
  const matrix = symmetric.slice();
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) vectors[at * size + at] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let one = 0; one < size; one += 1) {
      for (let other = one + 1; other < size; other += 1) rotate(matrix, vectors, size, one, other);
    }
  }
  return { values: Float64Array.from({ length: size }, (_, at) => matrix[at * size + at] ?? 0), vectors };
}

function rotate(matrix: Float64Array, vectors: Float64Array, size: number, one: number, other: number): void {
  const between = matrix[one * size + other] ?? 0;
  const first = matrix[one * size + one] ?? 0;
  const second = matrix[other * size + other] ?? 0;
  if (Math.abs(between) <= NOTHING * Math.sqrt(Math.abs(first * second))) return;
  const angle = (second - first) / (2 * between);
  const tangent = (angle < 0 ? -1 : 1) / (Math.abs(angle) + Math.sqrt(angle * angle + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let at = 0; at < size; at += 1) turn(matrix, at * size + one, at * size + other, cosine, sine);
  for (let at = 0; at < size; at += 1) turn(matrix, one * size + at, other * size + at, cosine, sine);
  for (let at = 0; at < size; at += 1) turn(vectors, at * size + one, at * size + other, cosine, sine);
}

function turn(values: Float64Array, one: number, other: number, cosine: number, sine: number): void {
  const [a, b] = [values[one] ?? 0, values[other] ?? 0];
  values[one] = cosine * a - sine * b;
  values[other] = sine * a + cosine * b;
}
