import { cholesky, entry, logDiagonal, type SquareMatrix, solveLower } from "./cholesky.ts";
import { log } from "./elementary.ts";

/** Sums of products of whitened columns; column 0 is the outcome. */
export type WhitenedSums = {
  readonly sums: SquareMatrix;
  readonly logVariance: number;
  readonly count: number;
};

export type ConjugateFit = {
  readonly coefficients: readonly number[];
  readonly covariance: SquareMatrix;
  /** Log of how well this model explains the outcome, up to a constant that all models share. */
  readonly logEvidence: number;
};

/**
 * Regression of the outcome on some columns, with normal priors around zero and the noise
 * variance fitted along the way.
 *
 * @param columns which columns of the sums stand in the model
 * @param precisions 1/variance of the prior of each, same order
 * @returns undefined when the columns cannot be told apart. Cost O(columns³), five rounds.
 */
export function conjugateFit(
  data: WhitenedSums,
  columns: readonly number[],
  precisions: readonly number[],
): ConjugateFit | undefined {
  const degrees = Math.max(1, data.count - columns.length);
  let variance = Math.max(entry(data.sums, 0, 0), 1e-6) / degrees;
  let fit = posterior(data.sums, columns, precisions, variance);
  for (let round = 0; round < 4 && fit !== undefined; round++) {
    variance = Math.max(fit.residual, 1e-6) / degrees;
    fit = posterior(data.sums, columns, precisions, variance);
  }
  if (fit === undefined) return undefined;
  const { coefficients, covariance, residual, logDeterminant } = fit;
  const penalty = coefficients.reduce((sum, b, i) => sum + b * b * (precisions[i] ?? 0), 0);
  const prior = precisions.reduce((sum, precision) => sum + log(precision), 0);
  const misfit = data.count * log(variance) + residual / variance + penalty;
  const logEvidence = -0.5 * (data.logVariance + misfit + logDeterminant - prior);
  return { coefficients, covariance, logEvidence };
}

function posterior(
  sums: SquareMatrix,
  columns: readonly number[],
  precisions: readonly number[],
  variance: number,
) {
  const size = columns.length;
  const data = Float64Array.from({ length: size * size }, (_, place) => {
    const [row, column] = [Math.floor(place / size), place % size];
    const product = entry(sums, columns[row] ?? 0, columns[column] ?? 0);
    return product / variance + (row === column ? (precisions[row] ?? 0) : 0);
  });
  const lower = cholesky({ size, data });
  if (lower === undefined) return undefined;
  const covariance = inverseOf(lower);
  const products = columns.map((column) => entry(sums, column, 0));
  const coefficients = columns.map((_, i) =>
    products.reduce((sum, product, j) => sum + (entry(covariance, i, j) * product) / variance, 0),
  );
  // y'y − 2b'c + b'Ab, with Ab = c − variance · precision · b
  const residual = coefficients.reduce(
    (rest, b, i) => rest - b * (products[i] ?? 0) - variance * (precisions[i] ?? 0) * b * b,
    entry(sums, 0, 0),
  );
  return { coefficients, covariance, residual, logDeterminant: 2 * logDiagonal(lower) };
}

/** (L·Lᵀ)⁻¹ from its lower triangle. */
function inverseOf(lower: SquareMatrix): SquareMatrix {
  const { size } = lower;
  const columns = Array.from({ length: size }, (_, i) => {
    const unit = new Float64Array(size);
    unit[i] = 1;
    return solveLower(lower, unit);
  });
  const data = new Float64Array(size * size);
  for (const [i, a] of columns.entries())
    for (const [j, b] of columns.entries())
      data[i * size + j] = a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
  return { size, data };
}
