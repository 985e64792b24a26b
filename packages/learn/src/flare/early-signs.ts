import type { FlareRules } from "@wervel/model";
import { quantile } from "@wervel/stats";
import type { FlareDiary, FlareFactor } from "./flare-days.ts";

/** How often a flare followed with the sign and without it; frequencies, not causes. */
export type EarlySign = {
  readonly factor: string;
  /** True when the person named it; such a sign is shown whether or not it was learned. */
  readonly named: boolean;
  /** True when chance alone seldom brings a difference like this. */
  readonly learned: boolean;
  /** For graded factors: the sign is a value of at least this. */
  readonly from: number;
  readonly daysWith: number;
  readonly followedWith: number;
  readonly daysWithout: number;
  readonly followedWithout: number;
};

/**
 * What tends to come before a flare in this diary?
 *
 * A sign is "yes", or a value in the upper quarter. Learned signs beat most of the same series
 * shifted in time, which keeps its habits but breaks its tie with the flares; over all factors
 * false signs are held to the level of the rules (Benjamini–Hochberg).
 *
 * @param follows per day 1, 0 or NaN, as of `flareFollows`
 * @returns named signs first, then learned ones. Cost O(factors · days²).
 */
export function earlySigns(
  { factors }: FlareDiary,
  follows: Float64Array,
  rules: FlareRules,
  named: readonly string[],
): readonly EarlySign[] {
  const tested = factors.flatMap((factor) => {
    const sign = signOf(factor);
    const counts = countsOf(sign.shown, follows, 0);
    const enough = Math.min(counts.daysWith, counts.daysWithout) >= rules.signs.fewestDays;
    return enough ? [{ factor, from: sign.from, counts, p: shiftP(sign.shown, follows) }] : [];
  });
  const bar = stepUp(
    tested.map(({ p }) => p),
    rules.signs.level,
  );
  return tested
    .map(({ factor, from, counts, p }) => ({
      factor: factor.name,
      named: named.includes(factor.name),
      learned: p <= bar,
      from,
      ...counts,
    }))
    .filter((sign) => sign.named || sign.learned)
    .sort((a, b) => Number(b.named) - Number(a.named));
}

/** 1 with the sign, 0 without, NaN where the factor was not written. */
function signOf({ values }: FlareFactor) {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const binary = known.every((value) => value === 0 || value === 1);
  const from = binary ? 1 : (quantile(known, 0.75) ?? Number.POSITIVE_INFINITY);
  const shown = values.map((value) => (Number.isNaN(value) ? Number.NaN : Number(value >= from)));
  return { shown, from };
}

function countsOf(shown: Float64Array, follows: Float64Array, shift: number) {
  const length = shown.length;
  const counts = { daysWith: 0, followedWith: 0, daysWithout: 0, followedWithout: 0 };
  for (let day = 0; day < length; day++) {
    const followed = follows[day] ?? Number.NaN;
    const sign = shown[(day + shift) % length] ?? Number.NaN;
    if (Number.isNaN(followed) || Number.isNaN(sign)) continue;
    if (sign === 1) {
      counts.daysWith++;
      counts.followedWith += followed;
    } else {
      counts.daysWithout++;
      counts.followedWithout += followed;
    }
  }
  return counts;
}

/** About so many shifts are enough to see a one in a hundred. */
const mostShifts = 400;

/** The share of shifts in time, itself included, that show at least as much. */
function shiftP(shown: Float64Array, follows: Float64Array): number {
  const excess = (shift: number) => {
    const { daysWith, followedWith, daysWithout, followedWithout } = countsOf(
      shown,
      follows,
      shift,
    );
    return followedWith / Math.max(1, daysWith) - followedWithout / Math.max(1, daysWithout);
  };
  const seen = excess(0) - 1e-12;
  const step = Math.max(1, Math.floor(shown.length / mostShifts));
  let shifts = 1;
  let asMuch = 1;
  for (let shift = 7; shift <= shown.length - 7; shift += step) {
    shifts++;
    if (excess(shift) >= seen) asMuch++;
  }
  return asMuch / shifts;
}

/** The largest p that the step-up rule lets through; 0 when none. */
function stepUp(ps: readonly number[], level: number): number {
  const sorted = [...ps].sort((a, b) => a - b);
  const passing = sorted.filter((p, place) => p <= (level * (place + 1)) / sorted.length);
  return passing.at(-1) ?? 0;
}
