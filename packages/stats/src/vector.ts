/** Sum of products; the shorter series decides. Four running sums keep the processor busy. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: unrolled by hand, the engine spends most of its time here
export function dot(a: Float64Array, b: Float64Array): number {
  const end = Math.min(a.length, b.length);
  const whole = end - (end % 4);
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < whole; i += 4) {
    s0 += (a[i] ?? 0) * (b[i] ?? 0);
    s1 += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    s2 += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    s3 += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  for (let i = whole; i < end; i++) s0 += (a[i] ?? 0) * (b[i] ?? 0);
  return s0 + s1 + (s2 + s3);
}

/**
 * Sums of products of one series with the first `into.length` of others, four at a time so
 * that each value of the one is fetched once for four.
 */
export function dotWithEach(
  a: Float64Array,
  others: readonly Float64Array[],
  into: Float64Array,
): void {
  const count = into.length;
  const length = a.length;
  const whole = count - (count % 4);
  for (let j = 0; j < whole; j += 4) {
    const [b0 = a, b1 = a, b2 = a, b3 = a] = [
      others[j],
      others[j + 1],
      others[j + 2],
      others[j + 3],
    ];
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < length; i++) {
      const value = a[i] ?? 0;
      s0 += value * (b0[i] ?? 0);
      s1 += value * (b1[i] ?? 0);
      s2 += value * (b2[i] ?? 0);
      s3 += value * (b3[i] ?? 0);
    }
    into[j] = s0;
    into[j + 1] = s1;
    into[j + 2] = s2;
    into[j + 3] = s3;
  }
  for (let j = whole; j < count; j++) into[j] = dot(a, others[j] ?? a);
}

/** Sum of products of `count` values of each, from the two places on; makes no views. */
export function dotFrom(
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  count: number,
): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (a[fromA + i] ?? 0) * (b[fromB + i] ?? 0);
  return sum;
}

/** target += factor · addend, in place. */
export function addScaled(target: Float64Array, factor: number, addend: Float64Array): void {
  const end = Math.min(target.length, addend.length);
  for (let i = 0; i < end; i++) target[i] = (target[i] ?? 0) + factor * (addend[i] ?? 0);
}

/** The series moved `steps` later; what would have come before the start is 0. */
export function delayed(series: Float64Array, steps: number): Float64Array {
  const later = new Float64Array(series.length);
  later.set(series.subarray(0, Math.max(0, series.length - steps)), Math.min(steps, series.length));
  return later;
}

/** The values at the places where `keep` is 1, in order. */
export function kept(series: Float64Array, keep: Uint8Array): Float64Array {
  let count = 0;
  for (const one of keep) count += one;
  const values = new Float64Array(count);
  let next = 0;
  for (let i = 0; i < series.length; i++) {
    if (keep[i] === 1) values[next++] = series[i] ?? 0;
  }
  return values;
}
