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
  return series.filter((_, i) => keep[i] === 1);
}
