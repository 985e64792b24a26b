import { dot } from "./vector.ts";

/** A symmetric or lower triangular matrix: `size` rows, row-major. */
export type SquareMatrix = { readonly size: number; readonly data: Float64Array };

export const entry = (matrix: SquareMatrix, row: number, column: number): number =>
  matrix.data[row * matrix.size + column] ?? 0;

export const rowOf = (matrix: SquareMatrix, row: number): Float64Array =>
  matrix.data.subarray(row * matrix.size, (row + 1) * matrix.size);

/** Sums of products between all series; both triangles filled. Cost O(size² · length / 2). */
export function gram(series: readonly Float64Array[]): SquareMatrix {
  const size = series.length;
  const data = new Float64Array(size * size);
  for (const [i, a] of series.entries()) {
    for (let j = 0; j <= i; j++) {
      const value = dot(a, series[j] ?? a);
      data[i * size + j] = value;
      data[j * size + i] = value;
    }
  }
  return { size, data };
}

/**
 * The lower triangle L with L·Lᵀ = matrix + ridge·I, or nothing when that is not
 * positive definite in double precision.
 */
export function cholesky(matrix: SquareMatrix, ridge = 0): SquareMatrix | undefined {
  const { size } = matrix;
  const lower = { size, data: new Float64Array(size * size) };
  for (let i = 0; i < size; i++) {
    const row = rowOf(lower, i);
    for (let j = 0; j <= i; j++) {
      const rest = entry(matrix, i, j) - dot(row.subarray(0, j), rowOf(lower, j));
      if (j < i) row[j] = rest / entry(lower, j, j);
      else if (rest + ridge > 0) row[i] = Math.sqrt(rest + ridge);
      else return undefined;
    }
  }
  return lower;
}

/** Solves lower · x = b, in place of b. */
export function solveLower(lower: SquareMatrix, b: Float64Array): Float64Array {
  for (let i = 0; i < lower.size; i++) {
    const known = dot(rowOf(lower, i).subarray(0, i), b);
    b[i] = ((b[i] ?? 0) - known) / entry(lower, i, i);
  }
  return b;
}

/** log of the determinant of L, the half of that of L·Lᵀ. */
export function logDiagonal(lower: SquareMatrix): number {
  let sum = 0;
  for (let i = 0; i < lower.size; i++) sum += Math.log(entry(lower, i, i));
  return sum;
}
