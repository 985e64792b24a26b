import type { Random } from "@wervel/base";

export type SignFlipTest = {
  readonly mean: number;
  readonly p: number;
  /** The differences that the test does not reject, rounded outwards; infinite when it never can. */
  readonly low: number;
  readonly high: number;
};

/** Up to this many pairs every flip is tried: 65,536 of them. */
const mostExact = 16;
const drawn = 4_095;

/**
 * Do differences within pairs lie around zero, when a coin decided their signs?
 *
 * Sound because a coin drew the order inside each pair: under no effect every sign was as
 * likely as its opposite, whatever the memory, trend or spread of the days. Up to 16 pairs
 * every flip is tried, so the p-value is exact; beyond that 4,095 seeded flips are drawn.
 * The interval holds every constant difference that the same test would not reject.
 *
 * @param differences one per pair, finite, any one unit
 * @param alpha two-sided level; with n pairs no p is below 2^(1−n)
 * @param step the interval is rounded outwards to a multiple of this, in the same unit
 * @returns undefined without pairs. Cost O(min(2^n, 4095) · n), the interval about 60 times that.
 * @see Edgington & Onghena (2007), Randomization Tests, 4th ed.
 */
export function signFlipTest(
  differences: readonly number[],
  {
    random,
    alpha = 0.1,
    step = 0.05,
  }: { readonly random: Random; readonly alpha?: number; readonly step?: number },
): SignFlipTest | undefined {
  if (differences.length === 0) return undefined;
  const flips = flipsOf(differences.length, random);
  const mean = sum(differences) / differences.length;
  const rejects = (shift: number) => flipP(differences, flips, shift) <= alpha;
  const reach = Math.max(...differences.map((value) => Math.abs(value - mean))) + step;
  return {
    mean,
    p: flipP(differences, flips, 0),
    low: -edge(-mean, reach, step, (shift) => rejects(-shift)),
    high: edge(mean, reach, step, rejects),
  };
}

/** The p-value alone, for when thousands are asked. */
export function signFlipP(differences: readonly number[], random: Random): number {
  return flipP(differences, flipsOf(differences.length, random), 0);
}

/** The smallest multiple of `step` from `mean` upwards that is rejected. */
function edge(
  mean: number,
  reach: number,
  step: number,
  rejects: (shift: number) => boolean,
): number {
  const far = mean + 64 * reach;
  if (!rejects(far)) return Number.POSITIVE_INFINITY;
  let [inside, outside] = [mean, far];
  while (outside - inside > step / 8) {
    const middle = (inside + outside) / 2;
    if (rejects(middle)) outside = middle;
    else inside = middle;
  }
  return Math.ceil(outside / step - 1e-9) * step;
}

/** Each flip as a row of signs; the first row is the one that was drawn. */
type Flips = { readonly signs: Int8Array; readonly count: number; readonly pairs: number };

function flipsOf(pairs: number, random: Random): Flips {
  const exact = pairs <= mostExact;
  const count = exact ? 2 ** pairs : drawn + 1;
  const minus = exact
    ? (row: number, pair: number) => ((row >> pair) & 1) === 1
    : (row: number) => row > 0 && random() < 0.5;
  const signs = Int8Array.from({ length: count * pairs }, (_, place) =>
    minus(Math.floor(place / pairs), place % pairs) ? -1 : 1,
  );
  return { signs, count, pairs };
}

function flipP(differences: readonly number[], flips: Flips, shift: number): number {
  const { signs, count, pairs } = flips;
  const centred = Float64Array.from(differences, (value) => value - shift);
  const seen = Math.abs(sum(centred)) - 1e-9; // rounding must not break ties
  let asFar = 0;
  for (let row = 0; row < count; row++) {
    let total = 0;
    for (let pair = 0; pair < pairs; pair++)
      total += (signs[row * pairs + pair] ?? 0) * (centred[pair] ?? 0);
    if (Math.abs(total) >= seen) asFar++;
  }
  return asFar / count;
}

const sum = (values: ArrayLike<number>): number => {
  let total = 0;
  for (let place = 0; place < values.length; place++) total += values[place] ?? 0;
  return total;
};
