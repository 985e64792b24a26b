/**
 * Student's t: how far a mean strays when its spread is estimated from few numbers.
 */

import { exp, log, logOnePlus } from "./elementary.ts";

/**
 * The share of the distribution that lies above `t`.
 *
 * @param t any finite number or ±Infinity; `degrees` > 0, need not be whole
 * @returns P(T > t) in [0, 1], relative error about 1e-13 far into the tail; NaN in, NaN out
 * @see DLMF 8.17 (regularised incomplete beta), its continued fraction by Lentz. Cost O(√degrees).
 */
export function studentTail(t: number, degrees: number): number {
  if (Number.isNaN(t) || !(degrees > 0)) return Number.NaN;
  if (!Number.isFinite(t)) return t > 0 ? 0 : 1;
  const half = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}

/** Two-sided p-value of a t statistic: how often chance alone strays at least this far. */
export const studentP = (t: number, degrees: number): number =>
  Math.min(1, 2 * studentTail(Math.abs(t), degrees));

/**
 * The value that a share `probability` of the distribution stays below.
 *
 * @param probability in (0, 1); 0 and 1 give ∓Infinity
 * @returns t with P(T < t) = probability, absolute error about 1e-12 of its size. Cost ≤ 200 tails.
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability >= 0 && probability <= 1 && degrees > 0)) return Number.NaN;
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  if (probability === 0.5) return 0;
  if (probability === 1) return Number.POSITIVE_INFINITY;
  return valueWithTail(1 - probability, degrees);
}

/** Halves an interval around the value until it cannot be told from its ends. */
function valueWithTail(tail: number, degrees: number): number {
  let high = 1;
  while (studentTail(high, degrees) > tail) high *= 2;
  let low = 0;
  for (let halving = 0; halving < 200 && high - low > 1e-13 * high; halving++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, degrees) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Iₓ(a, b), the regularised incomplete beta function, for x in [0, 1]. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(a * log(x) + b * logOnePlus(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const keep = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let step = 1; step <= 10_000; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0, by Lanczos (g = 7); relative error about 1e-14. */
export function logGamma(x: number): number {
  if (x < 0.5) return log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum = 0.9999999999998099;
  for (const [place, weight] of lanczos.entries()) sum += weight / (shifted + place + 1);
  return 0.5 * log(2 * Math.PI) + (shifted + 0.5) * log(base) - base + log(sum);
}
