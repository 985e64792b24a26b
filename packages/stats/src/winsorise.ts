import { quantile } from "./quantile.ts";

/**
 * Pulls the values beyond two quantiles in to them, so that no single day weighs like ten.
 *
 * @param values NaN where missing, and left so
 * @param tail share on either side, e.g. 0.025
 */
export function winsorised(values: Float64Array, tail: number): Float64Array {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const low = quantile(known, tail);
  const high = quantile(known, 1 - tail);
  if (low === undefined || high === undefined) return Float64Array.from(values);
  return values.map((value) => Math.min(high, Math.max(low, value)));
}
