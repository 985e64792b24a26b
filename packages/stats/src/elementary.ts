/**
 * Exponential and logarithm, the same to the last bit on every machine: engines differ in the last
 * bits of Math.exp and Math.log, and those bits would end up in the p-values of a diary.
 * Only + − × ÷ and comparison are used, which IEEE 754 fixes. Error below 1 unit in the last place;
 * about the time of the engine's own.
 *
 * @see fdlibm (Sun, 1993) for the coefficients: the best polynomials on half of ln 2 around zero.
 */

// ln 2 in two parts: a whole number of times the first is exact.
const ln2High = 6.931471803691238e-1;
const ln2Low = 1.9082149292705877e-10;
const lowest = -1074;
const highest = 1023;
/** 2ᵏ for each k that a number can hold. */
const powers = powersOfTwo();

function powersOfTwo(): Float64Array {
  const table = new Float64Array(highest - lowest + 1);
  for (let k = 0, power = 1; k <= highest; k++, power *= 2) table[k - lowest] = power;
  for (let k = -1, power = 0.5; k >= lowest; k--, power /= 2) table[k - lowest] = power;
  return table;
}

const twoTo = (k: number): number => powers[k - lowest] ?? 0;

/** eˣ; 0 far below, Infinity far above, NaN for NaN. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.round(x / Math.LN2);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const rest = high - low; // within half of ln 2
  const square = rest * rest;
  const bent =
    rest -
    square *
      (1.6666666666666602e-1 +
        square *
          (-2.7777777777015593e-3 +
            square *
              (6.613756321437934e-5 +
                square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))));
  const power = 1 - (low - (rest * bent) / (2 - bent) - high);
  return power * twoTo(Math.max(k, -1000)) * twoTo(Math.min(0, k + 1000));
}

/** ln x for x > 0; -Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const k = exponentOf(x);
  const part = k < -1000 ? x * twoTo(1000) * twoTo(-k - 1000) : x / twoTo(k); // [1, 2)
  const isHigh = part > Math.SQRT2;
  const turns = isHigh ? k + 1 : k;
  const past = (isHigh ? part / 2 : part) - 1;
  return turns * ln2High - (bendOfLog(past, turns * ln2Low) - past);
}

const bits = new DataView(new ArrayBuffer(8));

/** The whole k with 2ᵏ ≤ x < 2ᵏ⁺¹, for x > 0. */
function exponentOf(x: number): number {
  bits.setFloat64(0, x);
  const biased = bits.getUint16(0) >> 4;
  return biased === 0 ? exponentOf(x * twoTo(54)) - 54 : biased - 1023;
}

/** ln(1 + x), also where 1 + x cannot be told from 1. */
export const logOnePlus = (x: number): number =>
  Math.abs(x) < 0.25 ? x - bendOfLog(x, 0) : log(1 + x);

/** How far ln(1 + x) stays below x, less `tail`, for x within (-0.3, 0.42). */
function bendOfLog(x: number, tail: number): number {
  const s = x / (2 + x);
  const square = s * s;
  const series =
    square *
    (6.666666666666735e-1 +
      square *
        (3.999999999940942e-1 +
          square *
            (2.857142874366239e-1 +
              square *
                (2.2222198432149784e-1 +
                  square *
                    (1.818357216161805e-1 +
                      square * (1.5313837699209373e-1 + square * 1.4798198605116586e-1))))));
  const half = 0.5 * x * x;
  return half - (s * (half + series) + tail);
}

/** artanh x for x within (-1, 1). */
export const artanh = (x: number): number => (logOnePlus(x) - logOnePlus(-x)) / 2;

/** tanh x, absolute error below 1e-15. */
export const tanh = (x: number): number =>
  x > 0 ? 1 - 2 / (exp(2 * x) + 1) : 2 / (1 + exp(-2 * x)) - 1;
