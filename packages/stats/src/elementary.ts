/**
 * Exponential and logarithm, the same to the last bit on every machine: engines differ in the last
 * bits of Math.exp and Math.log, and those bits would end up in the p-values of a diary.
 * Only + − × ÷ and comparison are used, which IEEE 754 fixes. Error below 2 units in the last
 * place; about three times the time of the engine's own.
 */

// ln 2 in two parts: a whole number of times the first is exact (fdlibm's own parting).
const ln2High = 6.931471803691238e-1;
const ln2Low = 1.9082149292705877e-10;
const steps = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1] as const;
const powers = steps.map((step) => 2 ** step);

/** 2ᵏ exactly, for whole k from -1074 to 1023. */
function twoTo(k: number): number {
  let left = Math.abs(k);
  let product = 1;
  for (const [i, step] of steps.entries()) {
    const power = powers[i] ?? 1;
    for (; left >= step; left -= step) product = k < 0 ? product / power : product * power;
  }
  return product;
}

/** eˣ; 0 far below, Infinity far above, NaN for NaN. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x / Math.LN2);
  const rest = x - k * ln2High - k * ln2Low; // within half of ln 2
  let sum = 1;
  for (let term = 18; term >= 1; term--) sum = 1 + (sum * rest) / term;
  return Number.isNaN(x) ? x : sum * twoTo(Math.max(k, -1000)) * twoTo(Math.min(0, k + 1000));
}

/** ln x for x > 0; -Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const k = exponentOf(x);
  const part = k < -1000 ? x * twoTo(1000) * twoTo(-k - 1000) : x / twoTo(k); // [1, 2)
  const near = part > Math.SQRT2 ? part / 2 : part;
  const turns = near === part ? k : k + 1;
  return turns * ln2High + (twiceAtanh((near - 1) / (near + 1)) + turns * ln2Low);
}

/** The whole k with 2ᵏ ≤ x < 2ᵏ⁺¹, for x > 0. */
function exponentOf(x: number): number {
  let k = 0;
  let part = x;
  for (const [i, step] of steps.entries()) {
    const power = powers[i] ?? 1;
    for (; part >= power; k += step) part /= power;
    for (; part * power < 2; k -= step) part *= power;
  }
  return k;
}

/** ln(1 + x), also where 1 + x cannot be told from 1. */
export function logOnePlus(x: number): number {
  if (Math.abs(x) < 1e-16) return x;
  return Math.abs(x) < 0.25 ? twiceAtanh(x / (2 + x)) : log(1 + x);
}

/** 2 artanh s by its series, for |s| below 0.18; 14 terms are exact to double precision there. */
function twiceAtanh(s: number): number {
  const square = s * s;
  let sum = 0;
  for (let odd = 27; odd >= 3; odd -= 2) sum = square * (1 / odd + sum);
  return 2 * (s + s * sum);
}

/** artanh x for x within (-1, 1). */
export const artanh = (x: number): number => (logOnePlus(x) - logOnePlus(-x)) / 2;

/** tanh x, absolute error below 1e-15. */
export const tanh = (x: number): number =>
  x > 0 ? 1 - 2 / (exp(2 * x) + 1) : 2 / (1 + exp(-2 * x)) - 1;
