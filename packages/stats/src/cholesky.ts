import { log } from "./elementary.ts";
import { dotFrom, dotWithEach } from "./vector.ts";

/** A symmetric or lower triangular matrix: `size` rows, row-major. */
export type SquareMatrix = { readonly size: number; readonly data: Float64Array };

export const entry = (matrix: SquareMatrix, row: number, column: number): number =>
  matrix.data[row * matrix.size + column] ?? 0;

/** Sums of products between all series; both triangles filled. Cost O(size² · length / 2). */
export function gram(series: readonly Float64Array[]): SquareMatrix {
  const size = series.length;
  const data = new Float64Array(size * size);
  for (const [i, a] of series.entries()) {
    const row = data.subarray(i * size, i * size + i + 1);
    dotWithEach(a, series, row);
    for (let j = 0; j < i; j++) data[j * size + i] = row[j] ?? 0;
  }
  return { size, data };
}

/**
 * The lower triangle L with L·Lᵀ = matrix + ridge·I, or nothing when that is not
 * positive definite in double precision.
 */
export function cholesky(matrix: SquareMatrix, ridge = 0): SquareMatrix | undefined {
  const { size } = matrix;
  const data = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = 0; j < i; j++) {
      const rest = entry(matrix, i, j) - dotFrom(data, row, data, j * size, j);
      data[row + j] = rest / (data[j * size + j] ?? 1);
    }
    const rest = entry(matrix, i, i) - dotFrom(data, row, data, row, i) + ridge;
    if (!(rest > 0)) return undefined;
    data[row + i] = Math.sqrt(rest);
  }
  return { size, data };
}

/** Solves lower · x = b, in place of b. */
export function solveLower({ size, data }: SquareMatrix, b: Float64Array): Float64Array {
  for (let i = 0; i < size; i++) {
    const known = dotFrom(data, i * size, b, 0, i);
    b[i] = ((b[i] ?? 0) - known) / (data[i * size + i] ?? 1);
  }
  return b;
}

/** log of the determinant of L, the half of that of L·Lᵀ. */
export function logDiagonal(lower: SquareMatrix): number {
  let sum = 0;
  for (let i = 0; i < lower.size; i++) sum += log(entry(lower, i, i));
  return sum;
}
