import type { FlareRules } from "@wervel/model";
import { median } from "@wervel/stats";

/** Consecutive days; NaN where pain was not written. */
export type FlareDiary = {
  readonly pain: Float64Array;
  /** Days that the person called a flare: 1. Most such days are not above-average pain days. */
  readonly ticks?: Uint8Array;
  readonly factors: readonly FlareFactor[];
};

export type FlareFactor = { readonly name: string; readonly values: Float64Array };

/** The days on which the person's own pain flared up, or on which they said so: 1. */
export function flareDays({ pain, ticks }: FlareDiary, rules: FlareRules): Uint8Array {
  return Uint8Array.from(pain, (score, day) => {
    if (ticks?.[day] === 1) return 1;
    const before = [...pain.subarray(Math.max(0, day - rules.medianDays), day)].filter(
      (value) => !Number.isNaN(value),
    );
    const usual = median(before);
    if (usual === undefined || before.length < rules.fewestValues) return 0;
    return score >= usual + rules.pointsAbove && score >= rules.leastPain ? 1 : 0;
  });
}

/**
 * Whether a flare day follows within the horizon: 1, 0, or NaN where the question is not asked
 * (on flare days, near the start, and where too little of the horizon was written).
 */
export function flareFollows(
  diary: FlareDiary,
  flares: Uint8Array,
  rules: FlareRules,
): Float64Array {
  return Float64Array.from(diary.pain, (_, day) => {
    const next = Array.from({ length: rules.horizonDays }, (_, step) => day + 1 + step);
    const known = next.filter(
      (ahead) => !Number.isNaN(diary.pain[ahead] ?? Number.NaN) || diary.ticks?.[ahead] === 1,
    );
    const over = day + rules.horizonDays >= diary.pain.length;
    if (over || day < rules.medianDays / 2 || flares[day] === 1 || known.length < 2)
      return Number.NaN;
    return next.some((ahead) => flares[ahead] === 1) ? 1 : 0;
  });
}
