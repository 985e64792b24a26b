/**
 * Pulls the values beyond two quantiles in to them, so that no single day weighs like ten.
 *
 * @param values NaN where missing, and left so
 * @param tail share on either side, e.g. 0.025; quantiles as R's type 7
 */
export function winsorised(values: Float64Array, tail: number): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return Float64Array.from(values);
  const low = between(sorted, tail);
  const high = between(sorted, 1 - tail);
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

function between(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  const part = place - Math.floor(place);
  return below + (above - below) * part;
}
